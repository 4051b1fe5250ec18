package id.selaras.survey.application;

import id.selaras.survey.domain.QuestionnaireStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a questionnaire.
 *
 * @param number counts from 1
 */
public record QuestionnaireVersionRow(
        UUID id,
        int number,
        QuestionnaireStatus status,
        @Schema(nullable = true) Instant publishedAt) {}
