package id.selaras.survey.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one person answered: a value from 1 to 4 for each element that was answered.
 *
 * @param values by element
 */
public record Answers(Map<SatisfactionElement, Integer> values) {

    /** Means of one to nine answers are whole multiples of 1/2520, so they can be added without rounding. */
    public static final int MEAN_SCALE = 2_520;

    public Answers {
        if (values.values().stream()
                .anyMatch(value -> value < SatisfactionElement.WORST || value > SatisfactionElement.BEST)) {
            throw new IllegalArgumentException("an answer outside 1 to 4");
        }
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /** Whether enough was answered for the index (domain reference 6.2). */
    public boolean isValid(int leastAnswered) {
        return values.size() >= leastAnswered;
    }

    /** The values in the order of the elements, 0 where nothing was answered; for example {@code 334433330}. */
    public String pattern() {
        return Arrays.stream(SatisfactionElement.values())
                .map(element -> values.getOrDefault(element, 0).toString())
                .collect(Collectors.joining());
    }

    /** The person's own mean, in units of 1/{@value #MEAN_SCALE}. */
    public long scaledMean() {
        return values.values().stream().mapToLong(Integer::longValue).sum() * MEAN_SCALE / values.size();
    }
}
