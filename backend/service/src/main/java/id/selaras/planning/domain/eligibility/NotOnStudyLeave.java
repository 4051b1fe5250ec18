package id.selaras.planning.domain.eligibility;

import java.util.Map;
import java.util.Set;

/**
 * Nobody on study assignment or on leave outside the state's account is transferred (Peraturan BKN 5/2019 art. 3).
 * Kedudukan hukum 02 and 13 are CLTN and its extension, 03 is tugas belajar.
 */
final class NotOnStudyLeave implements PersonRule {

    @Override
    public String id() {
        return "E07";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "Peraturan BKN 5/2019 pasal 3";
    }

    private static final Set<String> AWAY = Set.of("02", "03", "13");

    @Override
    public Verdict check(PersonCase person) {
        String status = person.person().legalStatus();
        Map<String, Object> evidence = Evidence.of("legalStatus", status);
        return status == null ? unknown(severity(), evidence) : verdict(!AWAY.contains(status), evidence);
    }
}
