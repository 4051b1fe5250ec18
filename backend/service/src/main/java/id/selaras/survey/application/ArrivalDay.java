package id.selaras.survey.application;

import java.time.LocalDate;

/**
 * How many answers came on a day.
 *
 * @param day     in the zone of the government
 * @param answers more than none; days without answers are left out
 */
public record ArrivalDay(LocalDate day, long answers) {}
