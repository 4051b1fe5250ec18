package id.selaras.survey.application;

import id.selaras.survey.domain.FollowUp;
import id.selaras.survey.domain.SatisfactionElement;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Plans what is done about an element, or plans it otherwise.
 *
 * @param quarter     1 to 4, in which it is to be done
 * @param responsible who answers for it: an office, no person's name
 */
public record PlanFollowUp(
        @NotNull SatisfactionElement element,
        @NotBlank @Size(max = 300) String programme,
        @Min(2000) @Max(2100) int year,
        @Min(1) @Max(4) int quarter,
        @NotBlank @Size(max = 200) String responsible) {

    FollowUp.Plan plan() {
        return new FollowUp.Plan(element, programme.strip(), year, quarter, responsible.strip());
    }
}
