package id.selaras.organisation.application;

import java.time.LocalDate;

/**
 * A position as a file tells it.
 *
 * @param code        natural key
 * @param unitCode    unit in which it stands
 * @param jobCode     job done in it
 * @param need        fixed seats, or null when they follow from the workload
 * @param minimum     people below which the unit must not fall
 * @param criticality 1 to 5
 * @param validFrom   first day; null: since ever for a new position, from today for a changed one
 */
public record PositionRecord(
        String code,
        String unitCode,
        String jobCode,
        Integer need,
        int minimum,
        int criticality,
        LocalDate validFrom) {}
