package id.selaras.mutation.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A decree that was issued.
 *
 * @param cases everybody's case under it; the first leads to its letters
 */
public record DecreeView(String number, LocalDate issuedOn, LocalDate effectiveOn, List<UUID> cases) {}
