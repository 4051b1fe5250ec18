package id.selaras.competence.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * A level of a competency found at an assessment.
 *
 * @param code  competency
 * @param level 1 to 5
 */
public record Assessment(String code, int level, LocalDate assessedOn, AssessmentSource source) {

    /** More reliable sources win, then the newer assessment, then the lower level: doubt never flatters. */
    private static final Comparator<Assessment> WEIGHT = Comparator.comparing(Assessment::source)
            .thenComparing(Assessment::assessedOn, Comparator.reverseOrder())
            .thenComparing(Assessment::level);

    /** Whether it counts on a day: it was made before and is not older than the validity. */
    public boolean isValidOn(LocalDate day, int validityMonths) {
        return !assessedOn.isAfter(day) && assessedOn.plusMonths(validityMonths).isAfter(day);
    }

    /** The one assessment of each competency that counts on a day, by code. */
    public static Map<String, Assessment> decisive(Collection<Assessment> all, LocalDate day, int validityMonths) {
        Map<String, Assessment> decisive = new TreeMap<>();
        all.stream()
                .filter(assessment -> assessment.isValidOn(day, validityMonths))
                .forEach(assessment ->
                        decisive.merge(assessment.code(), assessment, (a, b) -> WEIGHT.compare(a, b) <= 0 ? a : b));
        return decisive;
    }
}
