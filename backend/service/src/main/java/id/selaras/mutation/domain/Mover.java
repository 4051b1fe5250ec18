package id.selaras.mutation.domain;

import java.util.UUID;

/** Who moves, or is lent. */
public record Mover(UUID employeeId, String nip, String name) {}
