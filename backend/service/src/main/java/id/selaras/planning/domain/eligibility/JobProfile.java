package id.selaras.planning.domain.eligibility;

import java.util.List;

/**
 * What a job asks for.
 *
 * @param kind             STRUKTURAL, FUNGSIONAL or PELAKSANA
 * @param level            jenjang, for example AHLI_MUDA
 * @param family           rumpun, for example KESEHATAN
 * @param jobClass         kelas jabatan, 1 to 17
 * @param retirementAge    batas usia pensiun, years
 * @param educationMinimum lowest tingkat pendidikan, SIASN code, or null
 * @param educationFields  accepted fields of study; empty: any
 * @param rankMinimum      lowest golongan, SIASN code, or null
 * @param rankMaximum      highest golongan, SIASN code, or null
 */
public record JobProfile(
        String kind,
        String level,
        String family,
        int jobClass,
        int retirementAge,
        String educationMinimum,
        List<String> educationFields,
        String rankMinimum,
        String rankMaximum) {

    public JobProfile {
        educationFields = List.copyOf(educationFields);
    }

    boolean isStructural() {
        return "STRUKTURAL".equals(kind);
    }

    boolean isFunctional() {
        return "FUNGSIONAL".equals(kind);
    }
}
