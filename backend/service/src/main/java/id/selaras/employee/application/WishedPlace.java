package id.selaras.employee.application;

import java.util.UUID;

/**
 * A place somebody would go to.
 *
 * @param positionId the post, or null where a unit is meant
 * @param unitId     the unit with all below it, or null where a post is meant
 */
public record WishedPlace(UUID positionId, UUID unitId) {}
