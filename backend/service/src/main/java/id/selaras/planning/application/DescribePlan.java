package id.selaras.planning.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Describes a plan, a new one or anew.
 *
 * @param unitIds     roots of the subtrees; empty or missing: the whole government
 * @param jobFamilies only these families; empty or missing: all
 * @param ruleSetId   another rule set than that of the effective day, to see what it would change
 */
public record DescribePlan(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 2000) String description,
        @Size(max = 200) List<@NotNull UUID> unitIds,
        @NotNull LocalDate asOf,
        @NotNull LocalDate effectiveOn,
        @Size(max = 50) List<@NotNull @Pattern(regexp = "[A-Z_]{1,40}") String> jobFamilies,
        @NotNull @Valid PlanCriteria criteria,
        UUID ruleSetId) {

    PlanQuestion question() {
        return new PlanQuestion(
                unitIds == null
                        ? List.of()
                        : unitIds.stream().distinct().sorted().toList(),
                asOf,
                effectiveOn,
                jobFamilies == null
                        ? List.of()
                        : jobFamilies.stream().distinct().sorted().toList(),
                criteria,
                ruleSetId);
    }
}
