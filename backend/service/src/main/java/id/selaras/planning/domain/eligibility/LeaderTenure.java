package id.selaras.planning.domain.eligibility;

import java.util.Map;
import java.util.Set;

/**
 * A leader is not replaced within two years of taking office, also where the general minimum is shorter (UU 5/2014
 * art. 116; PP 11/2017).
 */
final class LeaderTenure implements PersonRule {

    @Override
    public String id() {
        return "E18";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "UU 5/2014 pasal 116; PP 11/2017 (JPT paling singkat 2 tahun)";
    }

    private static final Set<String> LEADERS = Set.of("JPT_PRATAMA", "ADMINISTRATOR");

    @Override
    public Verdict check(PersonCase person) {
        String level = person.currentJob().level();
        if (!LEADERS.contains(level)) {
            return verdict(true, Evidence.of("level", level));
        }
        Long months = person.tenureMonths();
        int limit = person.limits().leaderTenureMonths();
        Map<String, Object> evidence = Evidence.of("level", level, "months", months, "limit", limit);
        return months == null ? unknown(severity(), evidence) : verdict(months >= limit, evidence);
    }
}
