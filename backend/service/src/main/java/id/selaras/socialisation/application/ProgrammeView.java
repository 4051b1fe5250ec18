package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ProgrammeCalendar;
import id.selaras.socialisation.domain.ProgrammeStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A programme of transfers.
 *
 * @param code        of its public page, {@code /program/{code}}
 * @param basis       what decides: of today while it is a draft, fixed afterwards
 * @param seats       to be filled; likewise
 * @param fingerprint SHA-256 of the basis as it was published, or null for a draft
 */
public record ProgrammeView(
        UUID id,
        int version,
        String code,
        ProgrammeStatus status,
        String name,
        String description,
        ProgrammeCalendar calendar,
        List<UUID> planIds,
        String contacts,
        ProgrammeBasis basis,
        List<ProgrammeSeat> seats,
        @Schema(nullable = true) String fingerprint,
        @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) Instant closedAt,
        String createdBy,
        Instant createdAt) {}
