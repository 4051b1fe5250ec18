package id.selaras.survey.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What many people answered, as far as the index needs it.
 *
 * @param received everybody who sent something
 * @param persons  the means of those whose answers count, scaled by {@link Answers#MEAN_SCALE}
 * @param elements their answers by element; an element nobody answered is missing
 */
public record Tallies(long received, Tally persons, Map<SatisfactionElement, Tally> elements) {

    public static final Tallies NONE = new Tallies(0, Tally.NONE, Map.of());

    public Tallies {
        elements = elements.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(elements));
    }

    /** One person's answers; those that are too few are only counted as received. */
    public static Tallies of(Answers answers, int leastAnswered) {
        if (!answers.isValid(leastAnswered)) {
            return new Tallies(1, Tally.NONE, Map.of());
        }
        Map<SatisfactionElement, Tally> elements = new EnumMap<>(SatisfactionElement.class);
        answers.values().forEach((element, value) -> elements.put(element, Tally.of(value)));
        return new Tallies(1, Tally.of(answers.scaledMean()), elements);
    }

    public Tallies plus(Tallies other) {
        Map<SatisfactionElement, Tally> sum = new EnumMap<>(SatisfactionElement.class);
        sum.putAll(elements);
        other.elements.forEach((element, tally) -> sum.merge(element, tally, Tally::plus));
        return new Tallies(received + other.received, persons.plus(other.persons), sum);
    }

    /** People who answered the element. */
    public long answers(SatisfactionElement element) {
        return elements.getOrDefault(element, Tally.NONE).count();
    }

    /** People whose answers count. */
    public long valid() {
        return persons.count();
    }
}
