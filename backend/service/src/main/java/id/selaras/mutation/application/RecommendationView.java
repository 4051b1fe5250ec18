package id.selaras.mutation.application;

import id.selaras.mutation.domain.RecommendationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the state agency's portal (I-MUT) said of a case. A case of which nothing was written down was not sent.
 *
 * @param number     of the recommendation, or null
 * @param issuedOn   its date, or null
 * @param fileName   of the paper, or null
 * @param sha256     hash of the paper, or null
 * @param recordedBy who wrote it down, or null where nobody did
 */
public record RecommendationView(
        UUID caseId,
        RecommendationStatus status,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) LocalDate issuedOn,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) String fileName,
        @Schema(nullable = true) String sha256,
        @Schema(nullable = true) String recordedBy,
        @Schema(nullable = true) Instant recordedAt) {

    static RecommendationView none(UUID caseId) {
        return new RecommendationView(caseId, RecommendationStatus.NOT_SENT, null, null, null, null, null, null, null);
    }
}
