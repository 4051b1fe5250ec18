package id.selaras.mutation.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Opens draft cases from a plan.
 *
 * @param chainIds only the moves of these chains, each chain whole; empty or missing: all moves
 */
public record OpenMutationCases(@Size(max = 5_000) List<@NotNull UUID> chainIds) {

    public OpenMutationCases {
        chainIds = chainIds == null
                ? List.of()
                : chainIds.stream().distinct().sorted().toList();
    }
}
