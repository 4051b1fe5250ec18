package id.selaras.planning.domain.eligibility;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The predicate was at least good in each of the last two complete years (Peraturan BKN 5/2019 art. 3). A year without
 * rating is pointed out and forbids nothing inside one government.
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

    private static final Set<String> GOOD = Set.of("BAIK", "SANGAT_BAIK");

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
            good &= predicate == null || GOOD.contains(predicate);
        }
        if (good && !complete) {
            return unknown(Severity.WARN, evidence);
        }
        return verdict(good, evidence);
    }
}
