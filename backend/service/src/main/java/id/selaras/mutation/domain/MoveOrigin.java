package id.selaras.mutation.domain;

import java.util.UUID;

/**
 * The move of a plan a case comes from.
 *
 * @param group    number of the chain within the plan
 * @param sequence place in the order of execution
 */
public record MoveOrigin(UUID planId, UUID runId, UUID moveId, UUID chainId, int group, int sequence) {}
