package id.selaras.planning.application;

import id.selaras.planner.Explanation;
import id.selaras.planner.Move;
import id.selaras.planner.PostOutcome;
import id.selaras.planning.domain.eligibility.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says why, in tiers: need first, then fit, distance and wish, then what the rules said. The one place where reasons are
 * made, so that the screen, the API and a letter tell the same.
 */
final class PlanReasons {

    private PlanReasons() {}

    /** Why the plan moves somebody. */
    static List<PlanReason> ofMove(Move move, PostOutcome from, PostOutcome to, List<Verdict> verdicts) {
        List<PlanReason> reasons = new ArrayList<>();
        if (to.before() < to.need()) {
            reasons.add(need("fills-shortage", to));
        } else if (to.departures() > 0) {
            reasons.add(need("takes-vacated-seat", to));
        } else {
            reasons.add(need("joins-post", to));
        }
        if (from.before() > from.need()) {
            reasons.add(need("relieves-surplus", from));
        } else if (from.arrivals() > 0) {
            reasons.add(need("is-replaced", from));
        }
        if (from.after() < from.need()) {
            reasons.add(need("origin-below-need", from));
        }
        reasons.add(new PlanReason(
                "FIT",
                direction("fit", move.fitAfter() - move.fitBefore(), "rises", "falls"),
                params("before", points(move.fitBefore()), "after", points(move.fitAfter()))));
        reasons.add(new PlanReason(
                "DISTANCE",
                direction("distance", move.kmAfter() - move.kmBefore(), "grows", "shrinks"),
                params("before", move.kmBefore(), "after", move.kmAfter())));
        if (move.wishBonus() != 0) {
            reasons.add(new PlanReason("WISH", "wish-granted", Map.of()));
        }
        reasons.add(new PlanReason(
                "RULE",
                "rules-passed",
                params(
                        "rules", verdicts.size(),
                        "warnings", verdicts.stream().filter(Verdict::warns).count())));
        verdicts.stream().filter(Verdict::warns).forEach(verdict -> reasons.add(ofVerdict("rule-warns", verdict)));
        return List.copyOf(reasons);
    }

    /** Why somebody is, or is not, at a post in the plan. */
    static List<PlanReason> ofExplanation(Explanation explanation, List<Verdict> verdicts) {
        List<PlanReason> reasons = new ArrayList<>();
        switch (explanation.verdict()) {
            case PLANNED -> reasons.add(new PlanReason("PLAN", "planned-here", Map.of()));
            case TIED -> reasons.add(new PlanReason("PLAN", "lottery-decided", Map.of()));
            case WORSE ->
                reasons.add(new PlanReason(
                        "PLAN",
                        "would-cost",
                        params(
                                "loss", explanation.loss(),
                                "others",
                                        Math.max(0, explanation.displacements().size() - 1))));
            case IMPOSSIBLE -> {
                verdicts.stream()
                        .filter(Verdict::blocks)
                        .forEach(verdict -> reasons.add(ofVerdict("rule-forbids", verdict)));
                explanation
                        .reasons()
                        .forEach(reason -> reasons.add(new PlanReason(
                                "PLAN",
                                reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                                Map.of())));
            }
        }
        verdicts.stream().filter(Verdict::warns).forEach(verdict -> reasons.add(ofVerdict("rule-warns", verdict)));
        return List.copyOf(reasons);
    }

    /** Why somebody takes no part in the plan at all. */
    static List<PlanReason> ofHeld(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.blocks() || verdict.warns())
                .map(verdict -> ofVerdict(verdict.blocks() ? "rule-forbids" : "rule-warns", verdict))
                .toList();
    }

    private static PlanReason ofVerdict(String code, Verdict verdict) {
        Map<String, Object> params = new LinkedHashMap<>(verdict.evidence());
        params.put("rule", verdict.rule());
        params.put("outcome", verdict.outcome().name());
        return new PlanReason("RULE", code, params);
    }

    private static PlanReason need(String code, PostOutcome post) {
        return new PlanReason(
                "NEED", code, params("need", post.need(), "before", post.before(), "after", post.after()));
    }

    private static String direction(String what, int difference, String up, String down) {
        return what + "-" + (difference > 0 ? up : difference < 0 ? down : "stays");
    }

    /** Thousandths of the planner as points of the placement score, 0 to 100. */
    static BigDecimal points(int thousandths) {
        return BigDecimal.valueOf(thousandths, 1);
    }

    private static Map<String, Object> params(Object... namesAndValues) {
        Map<String, Object> params = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            params.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return params;
    }
}
