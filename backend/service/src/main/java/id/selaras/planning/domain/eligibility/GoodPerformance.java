package id.selaras.planning.domain.eligibility;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The predicate was at least good in each of the last two complete years (Peraturan BKN 5/2019 art. 3). A year without
 * rating is pointed out; whether it forbids says the rule set.
 */
final class GoodPerformance implements PersonRule {

    @Override
    public String id() {
        return "E08";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "Peraturan BKN 5/2019 pasal 3; PermenPANRB 6/2022";
    }

    @Override
    public Verdict check(PersonCase person) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        boolean good = true;
        boolean complete = true;
        int lastComplete = person.effectiveOn().getYear() - 1;
        for (int i = 0; i < person.limits().performanceYears(); i++) {
            String predicate = person.person().predicates().get(lastComplete - i);
            evidence.put(Integer.toString(lastComplete - i), predicate);
            complete &= predicate != null;
            good &= predicate == null || person.limits().goodPredicates().contains(predicate);
        }
        if (good && !complete) {
            return unknown(person.limits().missingRatingForbids() ? Severity.BLOCK : Severity.WARN, evidence);
        }
        return verdict(good, evidence);
    }
}
