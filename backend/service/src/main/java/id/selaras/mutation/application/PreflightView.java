package id.selaras.mutation.application;

import id.selaras.mutation.application.MutationCaseRow.CasePerson;
import id.selaras.shared.error.Reason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the state agency's portal asks for before a meeting, name by name, with what is missing.
 *
 * @param missing how many things are missing in all
 * @param pack    the newest archive, or null where none was made
 */
public record PreflightView(
        UUID meetingId,
        int missing,
        @Schema(nullable = true) PreflightPack pack,
        List<PreflightItem> items) {

    /**
     * An archive that was made.
     *
     * @param missing how many things were missing then
     */
    public record PreflightPack(UUID id, Instant madeAt, String madeBy, long sizeBytes, int missing) {}

    /**
     * One name.
     *
     * @param missing codes with their figures, for example {@code rating-missing} with {@code year}
     */
    public record PreflightItem(
            UUID caseId,
            String caseNumber,
            CasePerson employee,
            RecommendationView recommendation,
            List<Reason> missing) {}
}
