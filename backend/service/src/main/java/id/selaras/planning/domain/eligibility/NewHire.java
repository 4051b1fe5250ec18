package id.selaras.planning.domain.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A new civil servant has undertaken not to ask for a transfer for years; whoever moves one should know (statement at
 * recruitment).
 */
final class NewHire implements PersonRule {

    @Override
    public String id() {
        return "E19";
    }

    @Override
    public Severity severity() {
        return Severity.WARN;
    }

    @Override
    public String source() {
        return "Surat pernyataan tidak mengajukan pindah (PermenPANRB tentang pengadaan PNS)";
    }

    @Override
    public Verdict check(PersonCase person) {
        LocalDate from = person.person().servingSince();
        int limit = person.limits().newHireMonths();
        Long months = from == null ? null : ChronoUnit.MONTHS.between(from, person.effectiveOn());
        Map<String, Object> evidence = Evidence.of("months", months, "limit", limit);
        return months == null ? unknown(Severity.INFO, evidence) : verdict(months >= limit, evidence);
    }
}
