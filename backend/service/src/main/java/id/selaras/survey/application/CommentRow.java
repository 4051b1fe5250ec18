package id.selaras.survey.application;

import id.selaras.survey.domain.CommentStatus;
import id.selaras.survey.domain.ShownComment;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody wrote, without what leads to a person, and what became of it.
 *
 * @param version 0 while nobody has dealt with it
 * @param comment without what leads to a person, by rule or blacked out by hand
 * @param masked  whether something was masked
 * @param unitId  who is to deal with it
 * @param reply   published
 */
public record CommentRow(
        UUID id,
        int version,
        String comment,
        boolean masked,
        CommentStatus status,
        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true) String reply) {

    static CommentRow of(UUID id, int version, ShownComment comment, CommentStatus status, UUID unitId, String reply) {
        return new CommentRow(id, version, comment.text(), comment.isMasked(), status, unitId, reply);
    }
}
