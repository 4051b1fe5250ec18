package id.selaras.demo.domain;

import java.util.List;
import java.util.Map;

/**
 * A post of the catalogue.
 *
 * @param grade class of the post (kelas jabatan), 1..17
 * @param lowestEducation SIASN level of education
 * @param fields fields of study accepted; empty means any
 * @param rankFrom lowest SIASN rank, {@code rankTo} the highest
 * @param standard required competences with their level, in printing order
 */
record Job(
        String code,
        String name,
        Group group,
        JobLevel level,
        String family,
        int grade,
        int retirementAge,
        int lowestEducation,
        List<String> fields,
        int rankFrom,
        int rankTo,
        Map<String, Integer> standard) {

    /** What the generator treats alike: pay scales, ages and schooling of these groups differ. */
    enum Group {
        STRUCTURAL,
        CLERICAL,
        OFFICE,
        HEALTH,
        TEACHER
    }

    String kind() {
        return switch (group) {
            case STRUCTURAL -> "STRUKTURAL";
            case CLERICAL -> "PELAKSANA";
            default -> "FUNGSIONAL";
        };
    }

    boolean isHeadDuty() {
        return code.equals("KAPUSK") || code.equals("KEPSEK");
    }

    boolean leads() {
        return group == Group.STRUCTURAL || isHeadDuty();
    }
}
