package id.selaras.mutation.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A transfer that no plan asked for.
 *
 * @param employeeId   the person; null only for one who comes from another government
 * @param toPositionId the post to be occupied, which a proposal must name (PP 11/2017 art. 192); null only for one who
 *                     goes to a government outside this installation
 * @param motive       why
 * @param between      for a transfer between governments; null inside one
 */
public record ProposeTransfer(
        @Schema(nullable = true) UUID employeeId,
        @Schema(nullable = true) UUID toPositionId,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 2000) String motive,
        @Schema(nullable = true) @Valid ProposeBetween between) {}
