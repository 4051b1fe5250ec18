package id.selaras.employee.application;

/**
 * The yearly performance rating of a person.
 *
 * @param result    result of work: 1 above, 2 as, 3 below expectation; null when only the predicate is known
 * @param behaviour the same for behaviour
 * @param predicate code of {@code predicates}
 */
public record RatingView(int year, Integer result, Integer behaviour, String predicate) {}
