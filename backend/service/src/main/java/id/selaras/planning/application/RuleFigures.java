package id.selaras.planning.application;

import id.selaras.planning.domain.eligibility.EligibilityLimits;
import id.selaras.planning.domain.eligibility.FreezeWindow;
import id.selaras.rules.application.RuleSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the figures of the rules of eligibility out of a rule set. */
final class RuleFigures {

    private static final List<String> BEST_FIRST =
            List.of("SANGAT_BAIK", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG");
    private static final int MONTHS = 12;

    private RuleFigures() {}

    /**
     * @param criteria what a plan puts in the place of the rule set's figures, or null
     */
    static EligibilityLimits limits(
            RuleSet rules, List<id.selaras.rules.application.FreezeWindow> windows, PlanCriteria criteria) {
        Integer minTenure = criteria == null ? null : criteria.minTenureMonths();
        Integer classGain = criteria == null ? null : criteria.maxClassGain();
        return new EligibilityLimits(
                minTenure == null ? rules.integer("min_tenure_months") : minTenure,
                forbids(rules, "min_tenure_mode"),
                rules.integer("max_tenure_months"),
                rules.integer("jpt_protected_months"),
                rules.integer("new_hire_years") * MONTHS,
                rules.integer("performance_years"),
                good(rules.text("performance_minimum")),
                forbids(rules, "performance_missing"),
                rules.integer("retirement_block_months"),
                rules.integer("retirement_warn_months"),
                rules.decimal("jpm_meets"),
                rules.decimal("jpm_partly"),
                rules.decimal("min_coverage"),
                classGain == null ? rules.integer("max_class_gain") : classGain,
                "YES".equals(rules.text("allow_class_loss")),
                blockedKinships(rules),
                forbids(rules, "kinship_same_agency"),
                windows.stream()
                        .map(window -> new FreezeWindow(
                                window.kind(), window.startsOn(), window.endsOn(), new TreeSet<>(window.jobLevels())))
                        .toList());
    }

    static PlanWeights weights(RuleSet rules) {
        return new PlanWeights(
                rules.integer("plan_shortage_base"),
                rules.integer("plan_shortage_slope"),
                rules.integer("plan_surplus_base"),
                rules.integer("plan_surplus_slope"));
    }

    private static boolean forbids(RuleSet rules, String mode) {
        return "BLOCK".equals(rules.text(mode));
    }

    private static SortedSet<String> good(String minimum) {
        return new TreeSet<>(BEST_FIRST.subList(0, BEST_FIRST.indexOf(minimum) + 1));
    }

    private static SortedSet<String> blockedKinships(RuleSet rules) {
        BigDecimal farthest = rules.decimal("kinship_block_degree");
        return rules.numbers("kinship_degrees").entrySet().stream()
                .filter(kind -> kind.getValue().compareTo(farthest) <= 0)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
