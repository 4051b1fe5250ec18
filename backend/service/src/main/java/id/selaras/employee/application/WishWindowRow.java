package id.selaras.employee.application;

import id.selaras.employee.domain.WishWindowStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A window for wishes.
 *
 * @param closesOn      last day, until its end in the zone of the government
 * @param open          whether wishes can be said and changed today
 * @param daysLeft      days after today until the last, 0 on the last; null while it is not open
 * @param closedOn      day on which it was closed early, or null
 * @param closingReason why it was closed early, for everybody to read, or null
 * @param mostWishes    that one person may have
 */
public record WishWindowRow(
        UUID id,
        int version,
        String name,
        LocalDate opensOn,
        LocalDate closesOn,
        WishWindowStatus status,
        boolean open,
        @Schema(nullable = true) Integer daysLeft,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true) String closingReason,
        int mostWishes,
        @Schema(nullable = true) UUID programmeId) {}
