package id.selaras.mutation.domain;

import java.util.UUID;

/**
 * A post and its unit.
 *
 * @param snapshot its names as JSON, as they were when the case or the loan was opened
 */
public record Place(UUID positionId, UUID unitId, String snapshot) {}
