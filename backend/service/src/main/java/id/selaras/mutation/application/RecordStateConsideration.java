package id.selaras.mutation.application;

import id.selaras.mutation.domain.StateConsideration;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the state's agency wrote (pertimbangan teknis, D13).
 *
 * @param reason what is missing or not met; needed unless the conditions are met
 */
public record RecordStateConsideration(
        @NotNull StateConsideration outcome,
        @NotBlank @Size(max = 120) String number,
        @NotNull LocalDate issuedOn,
        @Schema(nullable = true) @Size(max = 2000) String reason) {}
