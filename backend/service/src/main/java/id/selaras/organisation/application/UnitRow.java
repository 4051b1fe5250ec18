package id.selaras.organisation.application;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit in a list.
 *
 * @param zone        code of the district, or null
 * @param depth       0 for a root
 * @param validTo     day after the last one of the version shown, or null
 * @param hasChildren whether there are units below it
 */
public record UnitRow(
        UUID id,
        String code,
        String name,
        String kind,
        @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true) String zone,
        int depth,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        boolean hasChildren) {

    static UnitRow of(UnitNode unit, UnitTree tree) {
        return new UnitRow(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.parentId(),
                unit.zoneCode(),
                unit.depth(),
                unit.validFrom(),
                unit.validTo(),
                !tree.childrenOf(unit.id()).isEmpty());
    }
}
