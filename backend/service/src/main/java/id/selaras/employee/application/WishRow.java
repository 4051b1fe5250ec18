package id.selaras.employee.application;

import id.selaras.employee.domain.WishReason;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish of a person.
 *
 * @param rank  1 is the dearest
 * @param place the post or the unit by its names
 * @param text  in the person's words, or null
 */
public record WishRow(
        UUID windowId,
        String windowName,
        int rank,
        @Schema(nullable = true) UUID positionId,
        @Schema(nullable = true) UUID unitId,
        WishPlace place,
        boolean acceptable,
        WishReason reason,
        @Schema(nullable = true) String text,
        LocalDate changedOn) {}
