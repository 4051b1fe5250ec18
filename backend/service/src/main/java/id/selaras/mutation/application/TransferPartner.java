package id.selaras.mutation.application;

import java.util.UUID;

/**
 * A government of this installation with which a transfer may be agreed.
 *
 * @param kind {@code KOTA}, {@code KABUPATEN} or {@code PROVINSI}
 */
public record TransferPartner(UUID id, String name, String kind) {}
