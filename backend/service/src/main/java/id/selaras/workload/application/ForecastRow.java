package id.selaras.workload.application;

/**
 * People and need at the end of a year if nobody is hired and nothing else changes.
 *
 * @param retirements people who retire in the year; in the first year from the day on, with those overdue
 * @param incumbents  people left at the end of the year
 * @param difference  people left less need, over the posts whose need is known
 */
public record ForecastRow(int year, int retirements, int incumbents, int need, int difference) {}
