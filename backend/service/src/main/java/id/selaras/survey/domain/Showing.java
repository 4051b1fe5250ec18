package id.selaras.survey.domain;

import id.selaras.shared.error.Refusal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a survey is shown.
 *
 * @param languages in which its page can be read, Indonesian always and first
 * @param order     of the elements
 * @param leftOut   elements that do not apply to the service, such as the cost of a free one (domain reference 6.2);
 *     the index is then made of the others
 */
public record Showing(List<String> languages, ElementOrder order, Set<SatisfactionElement> leftOut) {

    /** The language of every page. */
    public static final String INDONESIAN = "id";

    private static final List<String> LANGUAGES = List.of(INDONESIAN, "en", "jv");
    private static final int LEAST_VALID = 1;

    /** What holds where nobody has chosen. */
    public static final Showing USUAL = of(List.of("en"), ElementOrder.QUESTIONNAIRE, Set.of());

    /** 422 where nothing would be asked. */
    public static Showing of(
            Collection<String> languages, ElementOrder order, Collection<SatisfactionElement> leftOut) {
        if (leftOut.size() == SatisfactionElement.values().length) {
            throw Refusal.rule("nothing-asked", Map.of());
        }
        Set<SatisfactionElement> sorted = EnumSet.noneOf(SatisfactionElement.class);
        sorted.addAll(leftOut);
        return new Showing(
                LANGUAGES.stream()
                        .filter(language -> language.equals(INDONESIAN) || languages.contains(language))
                        .toList(),
                order,
                Collections.unmodifiableSet(sorted));
    }

    /** The elements that are asked, in their order. */
    public List<SatisfactionElement> asked() {
        return order.elements().stream()
                .filter(element -> !leftOut.contains(element))
                .toList();
    }

    /** This language, or Indonesian where it is not offered. */
    public String language(String wanted) {
        return languages.contains(wanted) ? wanted : INDONESIAN;
    }

    /**
     * How many elements somebody has to answer to count: who was not asked leaves nothing out.
     *
     * @param ofNine what the rules say of all nine
     */
    public static int least(int ofNine, int leftOut) {
        return Math.max(LEAST_VALID, ofNine - leftOut);
    }
}
