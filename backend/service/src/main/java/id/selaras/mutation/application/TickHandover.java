package id.selaras.mutation.application;

import id.selaras.mutation.domain.HandoverSide;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One side says that an item changed hands, or takes that back.
 *
 * @param done false takes the tick back
 * @param note what was handed over, where it lies, what is missing; or null
 */
public record TickHandover(
        @NotNull HandoverSide side,
        @NotNull Boolean done,
        @Size(max = 1000) @Schema(nullable = true) String note) {

    boolean hasNote() {
        return note != null && !note.isBlank();
    }
}
