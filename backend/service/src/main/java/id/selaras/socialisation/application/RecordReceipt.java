package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Records when the person got the decree.
 *
 * @param proof what shows it: a signed receipt, the minutes of a handover
 */
public record RecordReceipt(
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 500) String proof) {}
