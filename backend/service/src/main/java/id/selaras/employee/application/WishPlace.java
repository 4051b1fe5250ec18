package id.selaras.employee.application;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post or a unit by its names on the day it is read.
 *
 * @param jobName    of the post; null for a unit, and for a post that is not there any more
 * @param unitId     the unit, or the one the post is in; null when it is not there any more
 * @param agencyName the agency (perangkat daerah) the unit belongs to
 */
public record WishPlace(
        @Schema(nullable = true) String jobName,
        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true) String unitName,
        @Schema(nullable = true) String agencyName) {}
