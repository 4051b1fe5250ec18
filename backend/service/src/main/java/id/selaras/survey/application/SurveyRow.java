package id.selaras.survey.application;

import id.selaras.survey.domain.ElementOrder;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.SurveyAudience;
import id.selaras.survey.domain.SurveyStatus;
import id.selaras.survey.domain.TokenPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A survey.
 *
 * @param code       in the address of its public page
 * @param population users of the service in the last comparable period; of employees how many were invited
 * @param received   people who have sent something
 * @param questionnaireVersionId what is asked; null for the nine official questions
 * @param hourlyCeiling answers without a token from one network in an hour; null for what the rules say
 * @param languages in which its page can be read, Indonesian first
 * @param elementOrder of the official questions
 * @param leftOut    elements that are not asked
 */
public record SurveyRow(
        UUID id,
        int version,
        String code,
        SurveyStatus status,
        String title,
        String service,
        UUID unitId,
        @Schema(nullable = true) Long population,
        LocalDate opensOn,
        LocalDate closesOn,
        long received,
        TokenPolicy tokens,
        @Schema(nullable = true) Integer hourlyCeiling,
        @Schema(nullable = true) UUID questionnaireVersionId,
        SurveyAudience audience,
        List<String> languages,
        ElementOrder elementOrder,
        List<SatisfactionElement> leftOut) {}
