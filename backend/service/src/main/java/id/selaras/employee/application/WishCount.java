package id.selaras.employee.application;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a post or a unit is wished for.
 *
 * @param place    the post or the unit by its names
 * @param wanted   people who would go there
 * @param first    those of them for whom it is the dearest
 * @param unwanted people who would not
 */
public record WishCount(
        @Schema(nullable = true) UUID positionId,
        @Schema(nullable = true) UUID unitId,
        WishPlace place,
        int wanted,
        int first,
        int unwanted) {}
