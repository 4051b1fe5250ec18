package id.selaras.survey.application;

import id.selaras.survey.domain.CommentStatus;
import id.selaras.survey.domain.PersonalData;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody wrote, without what leads to a person, and what became of it.
 *
 * @param version 0 while nobody has dealt with it
 * @param comment with numbers and addresses masked
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

    static CommentRow of(UUID id, int version, String written, CommentStatus status, UUID unitId, String reply) {
        return new CommentRow(
                id, version, PersonalData.masked(written), PersonalData.isIn(written), status, unitId, reply);
    }
}
