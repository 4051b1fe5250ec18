package id.selaras.employee.application;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A window for wishes.
 *
 * @param open       whether today lies in it
 * @param mostWishes that one person may have
 */
public record WishWindowRow(
        UUID id,
        int version,
        String name,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean open,
        int mostWishes,
        @Schema(nullable = true) UUID programmeId) {}
