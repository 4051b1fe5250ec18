package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ProgrammeStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A programme in the list. */
public record ProgrammeRow(
        UUID id,
        int version,
        String code,
        ProgrammeStatus status,
        String name,
        LocalDate dataFreeze,
        LocalDate effect,
        Instant createdAt) {}
