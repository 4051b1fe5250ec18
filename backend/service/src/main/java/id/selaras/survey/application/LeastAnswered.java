package id.selaras.survey.application;

import id.selaras.rules.application.RuleDirectory;
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

    int on(LocalDate day) {
        return known.computeIfAbsent(day, asked -> rules.at(governmentId, asked).integer("skm_least_answered"));
    }
}
