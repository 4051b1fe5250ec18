package id.selaras.mutation.application;

import id.selaras.mutation.domain.RecommendationStatus;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What the state agency's portal says of transfers.
 *
 * @param number   of the recommendation or of the request; needed once the portal has answered
 * @param issuedOn its date; needed as well
 * @param note     what is to be repaired, or why it was refused; or null
 * @param fileName as the sender called the paper
 * @param content  where the paper lies while the request lasts, or null; one that is there already then stays
 */
public record RecordRecommendation(
        RecommendationStatus status, String number, LocalDate issuedOn, String note, String fileName, Path content) {}
