package id.selaras.employee.application;

import id.selaras.employee.domain.WishReason;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish among those of everybody. The person's own words are not in it: they may be about health or family, and who reads
 * them is noted (see {@code listEmployeeWishes}).
 *
 * @param held  the post the person holds now by its names, or null
 * @param rank  1 is the dearest of the person
 * @param place the post or the unit that is wished for, by its names
 */
public record WishListRow(
        UUID employeeId,
        String nip,
        @Schema(nullable = true) String employeeName,
        @Schema(nullable = true) WishPlace held,
        int rank,
        @Schema(nullable = true) UUID positionId,
        @Schema(nullable = true) UUID unitId,
        WishPlace place,
        boolean acceptable,
        WishReason reason,
        LocalDate changedOn) {

    WishListRow holding(WishPlace post) {
        return new WishListRow(
                employeeId, nip, employeeName, post, rank, positionId, unitId, place, acceptable, reason, changedOn);
    }
}
