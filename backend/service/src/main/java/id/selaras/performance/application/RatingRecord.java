package id.selaras.performance.application;

import id.selaras.performance.domain.Expectation;
import id.selaras.performance.domain.Predicate;

/**
 * Somebody's yearly rating as a file tells it; natural key is {@link #key()}.
 *
 * @param result    1 above, 2 as, 3 below expectation, or null
 * @param behaviour the same, or null
 * @param predicate code of {@code predicates}; null: follows from the other two
 */
public record RatingRecord(String nip, int year, Integer result, Integer behaviour, String predicate) {

    public RatingRecord {
        predicate = predicate != null ? predicate : derived(result, behaviour);
    }

    public String key() {
        return nip + "|" + year;
    }

    /** Whether the predicate is there and is the one that the table gives for result and behaviour. */
    public boolean isConsistent() {
        String derived = derived(result, behaviour);
        return predicate != null && (derived == null || derived.equals(predicate));
    }

    private static String derived(Integer result, Integer behaviour) {
        if (result == null || behaviour == null) {
            return null;
        }
        return Expectation.of(result)
                .flatMap(done -> Expectation.of(behaviour).map(behaved -> Predicate.of(done, behaved)))
                .map(Predicate::name)
                .orElse(null);
    }
}
