package id.selaras.planning.domain.fit;

import id.selaras.competence.domain.JobPersonMatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well a person fits a job, taken apart (domain reference 4.3). It only ranks; people decide. A component of which
 * nothing is known is left out and the weights of the others grow in proportion; the coverage says how much is known.
 *
 * @param score      0 to 100, two decimals half up; null when nothing is known
 * @param coverage   weight of the known components, 0 to 1
 * @param components every component in order
 * @param match      the competences behind the first one
 */
public record PlacementScore(BigDecimal score, BigDecimal coverage, List<Component> components, JobPersonMatch match) {

    private static final int HUNDRED_POINTS = 10_000;

    /**
     * One component.
     *
     * @param weight   its weight in the rules, 0 to 1
     * @param value    0 to 100, or null while unknown
     * @param points   what it brings to the score, or null while unknown
     * @param evidence the facts it was computed from
     */
    public record Component(
            FitComponent code, BigDecimal weight, BigDecimal value, BigDecimal points, Map<String, Object> evidence) {}

    /**
     * The score with all its parts.
     *
     * @param wished whether the person asked for it; null when nobody asked him
     */
    public static PlacementScore of(FitRules rules, FitPerson person, FitJob job, Boolean wished) {
        int[] values = values(rules, person, job, wished);
        JobPersonMatch match = JobPersonMatch.of(job.standard(), person.levels());
        List<Component> components = new ArrayList<>();
        for (FitComponent component : FitComponent.values()) {
            int at = component.ordinal();
            components.add(new Component(
                    component,
                    rules.weights().of(component),
                    decimal(values[at]),
                    decimal(rules.weights().points(values, at)),
                    evidence(component, rules, person, job, match)));
        }
        return new PlacementScore(
                decimal(rules.weights().score(values)), rules.weights().coverage(values), components, match);
    }

    /**
     * The same score alone, in hundredths of a point (0 to 10000), without the parts: for the millions of pairs a plan
     * looks at. {@link FitWeights#UNKNOWN} when nothing is known.
     */
    public static int hundredths(FitRules rules, FitPerson person, FitJob job, Boolean wished) {
        return rules.weights().score(values(rules, person, job, wished));
    }

    private static int[] values(FitRules rules, FitPerson person, FitJob job, Boolean wished) {
        int[] values = new int[FitComponent.values().length];
        values[FitComponent.JPM.ordinal()] = match(person.levels(), job.standard());
        values[FitComponent.PERFORMANCE.ordinal()] = performance(rules, person.predicates());
        values[FitComponent.QUALIFICATION.ordinal()] = qualification(rules, person, job);
        values[FitComponent.EXPERIENCE.ordinal()] = experience(rules, person, job);
        values[FitComponent.POTENTIAL.ordinal()] =
                person.potential() == null ? FitWeights.UNKNOWN : person.potential() * 100;
        values[FitComponent.PREFERENCE.ordinal()] = wished == null ? FitWeights.UNKNOWN : (wished ? HUNDRED_POINTS : 0);
        return values;
    }

    /** The capped match of {@link JobPersonMatch} without its items; a test holds the two together. */
    private static int match(Map<String, Integer> levels, Map<String, Integer> standard) {
        long required = 0;
        long reached = 0;
        for (Map.Entry<String, Integer> one : standard.entrySet()) {
            Integer level = levels.get(one.getKey());
            if (level != null) {
                required += one.getValue();
                reached += Math.min(level, one.getValue());
            }
        }
        return required == 0 ? FitWeights.UNKNOWN : (int) ((2 * reached * HUNDRED_POINTS + required) / (2 * required));
    }

    private static int performance(FitRules rules, List<String> predicates) {
        if (predicates.isEmpty()) {
            return FitWeights.UNKNOWN;
        }
        int sum = predicates.stream().mapToInt(rules.predicatePoints()::get).sum() * 100;
        return (2 * sum + predicates.size()) / (2 * predicates.size());
    }

    /** Unknown only when nothing of it is known: a level that is reached is worth its points whatever the field. */
    private static int qualification(FitRules rules, FitPerson person, FitJob job) {
        Optional<Boolean> level = EducationRank.meets(person.educationLevel(), job.educationMinimum());
        if (level.isEmpty()) {
            return FitWeights.UNKNOWN;
        }
        boolean field = EducationRank.matches(person.educationField(), job.educationFields())
                .orElse(false);
        return ((level.get() ? rules.levelPoints() : 0) + (field ? rules.fieldPoints() : 0)) * 100;
    }

    /** Somebody without any placement on record is unknown; somebody from another family has no experience. */
    private static int experience(FitRules rules, FitPerson person, FitJob job) {
        if (person.familyMonths().isEmpty()) {
            return FitWeights.UNKNOWN;
        }
        int months = Math.min(person.familyMonths().getOrDefault(job.family(), 0), rules.fullExperience());
        return (2 * months * HUNDRED_POINTS + rules.fullExperience()) / (2 * rules.fullExperience());
    }

    private static Map<String, Object> evidence(
            FitComponent component, FitRules rules, FitPerson person, FitJob job, JobPersonMatch match) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        switch (component) {
            case JPM -> {
                evidence.put(
                        "assessed",
                        match.items().stream()
                                .filter(item -> item.level() != null)
                                .count());
                evidence.put("required", match.items().size());
            }
            case PERFORMANCE -> evidence.put("predicates", person.predicates());
            case QUALIFICATION -> {
                evidence.put("level", person.educationLevel());
                evidence.put("minimum", job.educationMinimum());
                evidence.put("field", person.educationField());
                evidence.put("fields", job.educationFields());
            }
            case EXPERIENCE -> {
                evidence.put("family", job.family());
                evidence.put("months", person.familyMonths().getOrDefault(job.family(), 0));
                evidence.put("full", rules.fullExperience());
            }
            default -> {
                // Nothing of it is recorded yet.
            }
        }
        return evidence;
    }

    private static BigDecimal decimal(int hundredths) {
        return hundredths == FitWeights.UNKNOWN ? null : BigDecimal.valueOf(hundredths, 2);
    }
}
