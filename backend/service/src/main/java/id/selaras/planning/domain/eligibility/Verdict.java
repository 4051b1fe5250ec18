package id.selaras.planning.domain.eligibility;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one rule says about one person, or one person and one post.
 *
 * @param rule     id of the rule, for example {@code E12} (domain reference 1.14)
 * @param severity what it does when it is not met
 * @param evidence the facts and limits it looked at; never names
 * @param source   the regulation
 */
public record Verdict(String rule, Severity severity, Outcome outcome, Map<String, Object> evidence, String source) {

    public Verdict {
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    }

    /**
     * Whether it forbids the move. A fact that a forbidding rule needs and nobody recorded forbids too: nothing is
     * assumed in anybody's favour.
     */
    public boolean blocks() {
        return severity == Severity.BLOCK && (outcome == Outcome.FAIL || outcome == Outcome.UNKNOWN);
    }

    /** Whether those who decide must see it. */
    public boolean warns() {
        return !blocks() && outcome != Outcome.PASS;
    }
}
