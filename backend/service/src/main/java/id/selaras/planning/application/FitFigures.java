package id.selaras.planning.application;

import id.selaras.planning.domain.fit.FitComponent;
import id.selaras.planning.domain.fit.FitRules;
import id.selaras.planning.domain.fit.FitWeights;
import id.selaras.rules.application.RuleSet;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of the placement score as the rule set tells them; kept with the facts of a run. */
record FitFigures(
        Map<FitComponent, BigDecimal> weights,
        Map<String, Integer> predicatePoints,
        int levelPoints,
        int fieldPoints,
        int fullExperience) {

    static FitFigures of(RuleSet rules) {
        Map<FitComponent, BigDecimal> weights = new EnumMap<>(FitComponent.class);
        rules.numbers("fit_weights").forEach((code, weight) -> weights.put(FitComponent.valueOf(code), weight));
        Map<String, Integer> points = new LinkedHashMap<>();
        rules.numbers("performance_points").forEach((code, value) -> points.put(code, value.intValueExact()));
        Map<String, BigDecimal> qualification = rules.numbers("qualification_points");
        return new FitFigures(
                weights,
                points,
                qualification.get("LEVEL").intValueExact(),
                qualification.get("FIELD").intValueExact(),
                rules.integer("experience_months_full"));
    }

    FitRules rules() {
        return new FitRules(FitWeights.of(weights), predicatePoints, levelPoints, fieldPoints, fullExperience);
    }
}
