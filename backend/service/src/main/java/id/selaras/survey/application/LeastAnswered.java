package id.selaras.survey.application;

import id.selaras.rules.application.RuleDirectory;
import id.selaras.survey.domain.Showing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How many elements somebody had to answer to count, by the rules of the day of the answer; asked once for a day. */
final class LeastAnswered {

    private final RuleDirectory rules;
    private final UUID governmentId;
    private final Map<LocalDate, Integer> known = new HashMap<>();

    LeastAnswered(RuleDirectory rules, UUID governmentId) {
        this.rules = rules;
        this.governmentId = governmentId;
    }

    /** @param leftOut how many elements the survey does not ask */
    int on(LocalDate day, int leftOut) {
        int ofNine = known.computeIfAbsent(
                day, asked -> rules.at(governmentId, asked).integer("skm_least_answered"));
        return Showing.least(ofNine, leftOut);
    }
}
