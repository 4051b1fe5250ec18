package id.selaras.survey.application;

import id.selaras.survey.domain.CommentStatus;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A comment that was given to a unit.
 *
 * @param comment with numbers and addresses masked
 * @param unitId  who is to deal with it
 * @param reply   published
 */
public record RoutedCommentRow(
        UUID id,
        int version,
        UUID surveyId,
        String surveyTitle,
        String service,
        UUID unitId,
        String unitName,
        String comment,
        CommentStatus status,
        @Schema(nullable = true) String reply) {}
