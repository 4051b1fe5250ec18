package id.selaras.planning.domain.fit;

import java.util.List;
import java.util.Map;

/**
 * What a job asks. Positions of the same job ask the same, so a person is scored once a job.
 *
 * @param standard         required level by competency
 * @param educationMinimum code of {@code education-levels}, or null
 * @param educationFields  fields that qualify; empty: any
 * @param family           job family
 */
public record FitJob(
        Map<String, Integer> standard, String educationMinimum, List<String> educationFields, String family) {

    public FitJob {
        standard = Map.copyOf(standard);
        educationFields = List.copyOf(educationFields);
    }
}
