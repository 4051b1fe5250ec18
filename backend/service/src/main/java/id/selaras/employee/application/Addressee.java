package id.selaras.employee.application;

import java.util.UUID;

/**
 * Somebody who serves, for those who write to people.
 *
 * @param name       with titles
 * @param address    e-mail address, or null
 * @param unitId     unit of the definitive post, or null without one; so are position and job
 */
public record Addressee(UUID employeeId, String name, String address, UUID unitId, UUID positionId, UUID jobId) {}
