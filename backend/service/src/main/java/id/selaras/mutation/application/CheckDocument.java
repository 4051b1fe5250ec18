package id.selaras.mutation.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What came of looking at a document.
 *
 * @param reason why it is refused
 */
public record CheckDocument(
        @NotNull Result result, @Size(max = 2000) String reason) {

    /** In order, or not. */
    public enum Result {
        VERIFIED,
        REFUSED
    }
}
