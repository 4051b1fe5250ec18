package id.selaras.planning.domain.fit;

import java.util.Map;

/**
 * The parameters of the score, from the rule set.
 *
 * @param weights           weight of each component
 * @param predicatePoints   points of each predicate, 0 to 100
 * @param levelPoints       points for reaching the education level
 * @param fieldPoints       points for a field that qualifies; with the former 100
 * @param fullExperience    months in the family that give 100 points
 */
public record FitRules(
        FitWeights weights,
        Map<String, Integer> predicatePoints,
        int levelPoints,
        int fieldPoints,
        int fullExperience) {

    public FitRules {
        predicatePoints = Map.copyOf(predicatePoints);
        if (levelPoints < 0 || fieldPoints < 0 || levelPoints + fieldPoints != 100 || fullExperience < 1) {
            throw new IllegalArgumentException("points of level and field sum to 100, experience is a positive time");
        }
    }
}
