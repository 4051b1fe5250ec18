package id.selaras.mutation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Sets a rule aside for one case.
 *
 * @param rule       for example {@code E03}
 * @param documentId a verified document of the case that permits it
 */
public record GrantWaiver(
        @NotBlank @Pattern(regexp = "E\\d{2}") String rule,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull UUID documentId) {}
