package id.selaras.planning.domain.eligibility;

import java.util.Map;

/**
 * Only who is active (kedudukan hukum 01) can be transferred (Peraturan BKN 5/2019 art. 3).
 */
final class ActiveInService implements PersonRule {

    @Override
    public String id() {
        return "E01";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "Referensi kedudukan hukum SIASN; Peraturan BKN 5/2019 pasal 3";
    }

    @Override
    public Verdict check(PersonCase person) {
        String status = person.person().legalStatus();
        Map<String, Object> evidence = Evidence.of("legalStatus", status);
        return status == null ? unknown(severity(), evidence) : verdict("01".equals(status), evidence);
    }
}
