package id.selaras.employee.application;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit that can be wished for.
 *
 * @param place zone in which it lies, or null where none is known
 */
public record WishUnitRow(
        UUID unitId,
        String name,
        String agencyName,
        @Schema(nullable = true) String place) {}
