package id.selaras.organisation.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit with its place in the tree and its history.
 *
 * @param path    from the root down to the unit itself
 * @param history versions as known now (or at {@code knownAt}), oldest first
 */
public record UnitView(
        UUID id,
        String code,
        String name,
        String kind,
        @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true) String zone,
        int depth,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        boolean hasChildren,
        List<Step> path,
        @Schema(nullable = true) String headTitle,
        List<Version> history) {

    /** One unit of the path. */
    public record Step(UUID id, String name) {}

    /**
     * What the unit was for some days.
     *
     * @param parentName name of the unit above on the first of these days, or null
     * @param validTo    day after the last one, or null
     */
    public record Version(
            String name,
            @Schema(nullable = true) String parentName,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            Instant recordedAt) {}

    static UnitView of(UnitNode unit, UnitTree tree, List<Version> history) {
        UnitRow row = UnitRow.of(unit, tree);
        return new UnitView(
                row.id(),
                row.code(),
                row.name(),
                row.kind(),
                row.parentId(),
                row.zone(),
                row.depth(),
                row.validFrom(),
                row.validTo(),
                row.hasChildren(),
                tree.pathTo(unit.id()).stream()
                        .map(step -> new Step(step.id(), step.name()))
                        .toList(),
                unit.headTitle(),
                history);
    }
}
