package id.selaras.socialisation.application;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a notice came in a unit and everything below it.
 *
 * @param unitId    null for people without a post
 * @param parentId  the unit above in this list, or null
 * @param depth     0 for a root
 * @param delivered who has it
 * @param readBy    who confirmed that they read it
 * @param share     read by a hundred of those who have it, one decimal, rounded down: 100 means everybody
 */
public record ReachRow(
        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true) String unitName,
        int depth,
        int delivered,
        int readBy,
        BigDecimal share) {}
