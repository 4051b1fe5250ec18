package id.selaras.mutation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A transfer that no plan asked for.
 *
 * @param toPositionId the post to be occupied; a proposal must name it (PP 11/2017 art. 192)
 * @param motive       why
 */
public record ProposeTransfer(
        @NotNull UUID employeeId,
        @NotNull UUID toPositionId,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 2000) String motive) {}
