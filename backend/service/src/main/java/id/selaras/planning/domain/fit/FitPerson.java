package id.selaras.planning.domain.fit;

import java.util.List;
import java.util.Map;

/**
 * What the score knows of a person. Age, sex, religion, ethnicity and marital status are not here and must not be.
 *
 * @param levels         valid assessed level by competency
 * @param predicates     predicates of the last complete years, as many as the rules count; a missing year is left out
 * @param educationLevel code of {@code education-levels}, or null
 * @param educationField field of study, or null
 * @param familyMonths   whole months of definitive placement by job family
 * @param potential      0 to 100, or null while not assessed
 */
public record FitPerson(
        Map<String, Integer> levels,
        List<String> predicates,
        String educationLevel,
        String educationField,
        Map<String, Integer> familyMonths,
        Integer potential) {

    public FitPerson {
        levels = Map.copyOf(levels);
        predicates = List.copyOf(predicates);
        familyMonths = Map.copyOf(familyMonths);
    }
}
