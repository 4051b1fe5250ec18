package id.selaras.mutation.application;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A case a decree is issued for.
 *
 * @param version of the case as it was read
 */
public record DecreeCase(@NotNull UUID id, int version) {}
