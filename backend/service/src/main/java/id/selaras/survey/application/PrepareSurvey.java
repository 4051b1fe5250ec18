package id.selaras.survey.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.shared.error.Refusal;
import id.selaras.survey.domain.ElementOrder;
import id.selaras.survey.domain.Round;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.Showing;
import id.selaras.survey.domain.SurveyAudience;
import id.selaras.survey.domain.TokenPolicy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Prepares a survey of the users of a unit's service, or describes one anew.
 *
 * @param population users of the service in the last comparable period; null where nobody knows
 * @param closesOn   last day
 * @param tokens     whether one-time tokens are handed out; null for none
 * @param hourlyCeiling answers without a token from one network in an hour; null for what the rules say
 * @param questionnaireVersionId what is asked; null for the nine official questions
 * @param audience who is asked; null for PUBLIC
 * @param languages in which the page can be read, Indonesian in any case; null for Indonesian and English
 * @param elementOrder whether sarana or pengaduan comes first; null for the order of the printed questionnaire
 * @param leftOut elements that do not apply to the service; null for none
 */
public record PrepareSurvey(
        @NotBlank @Size(max = 200) String title,
        @NotNull UUID unitId,
        @NotBlank @Size(max = 200) String service,
        @Schema(nullable = true) @Min(1) Long population,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @Schema(nullable = true) TokenPolicy tokens,
        @Schema(nullable = true) @Min(1) @Max(1_000_000) Integer hourlyCeiling,
        @Schema(nullable = true) UUID questionnaireVersionId,
        @Schema(nullable = true) SurveyAudience audience,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) @Size(max = 3)
        List<@NotNull @Pattern(regexp = "id|en|jv", message = "id, en or jv") String> languages,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true)
        ElementOrder elementOrder,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) @Size(max = 9)
        List<@NotNull SatisfactionElement> leftOut) {

    /** A survey that is shown as usual. */
    public PrepareSurvey(
            String title,
            UUID unitId,
            String service,
            Long population,
            LocalDate opensOn,
            LocalDate closesOn,
            TokenPolicy tokens,
            Integer hourlyCeiling,
            UUID questionnaireVersionId,
            SurveyAudience audience) {
        this(
                title,
                unitId,
                service,
                population,
                opensOn,
                closesOn,
                tokens,
                hourlyCeiling,
                questionnaireVersionId,
                audience,
                null,
                null,
                null);
    }

    /** A satisfaction survey of the users of a service. */
    public PrepareSurvey(
            String title,
            UUID unitId,
            String service,
            Long population,
            LocalDate opensOn,
            LocalDate closesOn,
            TokenPolicy tokens,
            Integer hourlyCeiling) {
        this(title, unitId, service, population, opensOn, closesOn, tokens, hourlyCeiling, null, null);
    }

    /** 400 where the last day lies before the first. */
    Round round(Round.Asking asking) {
        if (closesOn.isBefore(opensOn)) {
            throw Refusal.shape("/closesOn", "before-start", "on or after the first day");
        }
        return new Round(
                title.strip(),
                unitId,
                service.strip(),
                population,
                opensOn,
                closesOn,
                admission(),
                asking,
                showing(asking));
    }

    /** As it stands, for a survey whose questions are settled. */
    Round.Asking asking() {
        return new Round.Asking(questionnaireVersionId, asked());
    }

    /** An own questionnaire has questions of its own, in its own order. */
    private Showing showing(Round.Asking asking) {
        boolean isOfficial = asking.questionnaireVersionId() == null;
        return Showing.of(
                languages == null ? Showing.USUAL.languages() : languages,
                elementOrder == null || !isOfficial ? Showing.USUAL.order() : elementOrder,
                leftOut == null || !isOfficial ? Set.of() : leftOut);
    }

    SurveyAudience asked() {
        return audience == null ? SurveyAudience.PUBLIC : audience;
    }

    /** Employees answer with the one token they have fetched. */
    Round.Admission admission() {
        TokenPolicy usual = asked().isOfEmployees() ? TokenPolicy.REQUIRED : TokenPolicy.NONE;
        return new Round.Admission(tokens == null ? usual : tokens, hourlyCeiling);
    }
}
