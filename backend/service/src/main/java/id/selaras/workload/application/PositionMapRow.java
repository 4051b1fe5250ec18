package id.selaras.workload.application;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit in the position map (peta jabatan).
 *
 * @param hasChildren whether there are units below it
 * @param own         of its own posts
 * @param total       of its own posts and all below
 * @param positions   its own posts, heads first
 */
public record PositionMapRow(
        UUID unitId,
        String code,
        String name,
        String kind,
        @Schema(nullable = true) UUID parentId,
        boolean hasChildren,
        Headcount own,
        Headcount total,
        List<PositionRow> positions) {}
