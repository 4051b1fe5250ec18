package id.selaras.employee.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The yearly performance rating of a person.
 *
 * @param result    result of work: 1 above, 2 as, 3 below expectation; null when only the predicate is known
 * @param behaviour the same for behaviour
 * @param predicate code of {@code predicates}
 */
public record RatingView(
        int year,
        @Schema(nullable = true) Integer result,
        @Schema(nullable = true) Integer behaviour,
        String predicate) {}
