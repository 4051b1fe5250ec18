package id.selaras.organisation.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A job of the catalogue (jabatan) on a day.
 *
 * @param kind             code of {@code job-kinds}
 * @param level            code of {@code job-levels} (jenjang)
 * @param family           code of {@code job-families} (rumpun)
 * @param jobClass         kelas jabatan, 1 to 17
 * @param retirementAge    BUP in years
 * @param educationMinimum code of {@code education-levels}, or null
 * @param educationFields  fields of study that qualify; empty when any does
 * @param rankMinimum      code of {@code ranks}, or null
 * @param rankMaximum      code of {@code ranks}, or null
 * @param standard         required level (1 to 5) by competency code
 */
public record JobFacts(
        UUID id,
        String code,
        String name,
        String kind,
        String level,
        String family,
        int jobClass,
        int retirementAge,
        String educationMinimum,
        List<String> educationFields,
        String rankMinimum,
        String rankMaximum,
        Map<String, Integer> standard) {

    /** Whether it leads a unit: one seat whatever the load (domain rule on structural posts). */
    public boolean isStructural() {
        return "STRUKTURAL".equals(kind);
    }
}
