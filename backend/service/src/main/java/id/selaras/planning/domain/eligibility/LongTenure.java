package id.selaras.planning.domain.eligibility;

import java.util.Map;

/**
 * After the longest time in a job, five years, a person should rotate (PP 11/2017 art. 190(3)). Only told.
 */
final class LongTenure implements PersonRule {

    @Override
    public String id() {
        return "E04";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String source() {
        return "PP 11/2017 pasal 190 ayat (3)";
    }

    @Override
    public Verdict check(PersonCase person) {
        Long months = person.tenureMonths();
        int limit = person.limits().maxTenureMonths();
        Map<String, Object> evidence = Evidence.of("months", months, "limit", limit);
        return months == null ? unknown(severity(), evidence) : verdict(months < limit, evidence);
    }
}
