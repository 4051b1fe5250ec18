package id.selaras.mutation.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The day on which something was done, today or earlier.
 *
 * @param number   of the letter that tells of it; needed where the other government is outside this installation
 * @param issuedOn date of that letter
 */
public record ReportDay(
        @NotNull LocalDate on,
        @Size(max = 2000) String note,
        @Schema(nullable = true) @Size(max = 120) String number,
        @Schema(nullable = true) LocalDate issuedOn) {}
