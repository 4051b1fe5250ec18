package id.selaras.socialisation.application;

/**
 * Seats to be filled in an agency. Only what is missing is told: how many people hold the others would tell of people.
 *
 * @param seats needed and held by nobody
 */
public record ProgrammeSeat(String agency, String unit, String job, int jobClass, int seats) {}
