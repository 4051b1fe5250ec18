package id.selaras.planning.domain.eligibility;

import java.util.Map;

/** The ladder behind the SIASN codes of tingkat pendidikan: D4 and S1 stand on one step (domain reference 1.12). */
final class EducationOrder {

    private static final Map<String, Integer> STEP = Map.ofEntries(
            Map.entry("05", 1),
            Map.entry("10", 2),
            Map.entry("12", 2),
            Map.entry("15", 3),
            Map.entry("17", 3),
            Map.entry("18", 3),
            Map.entry("20", 4),
            Map.entry("25", 5),
            Map.entry("30", 6),
            Map.entry("35", 7),
            Map.entry("40", 7),
            Map.entry("42", 8),
            Map.entry("45", 9),
            Map.entry("47", 9),
            Map.entry("49", 10),
            Map.entry("50", 10));

    private EducationOrder() {}

    /** Step of the code, or null when the code is not one of SIASN's. */
    static Integer step(String code) {
        return code == null ? null : STEP.get(code);
    }
}
