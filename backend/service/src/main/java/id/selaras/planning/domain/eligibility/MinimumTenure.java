package id.selaras.planning.domain.eligibility;

import java.util.Map;

/**
 * Nobody is moved before the shortest time in a job, two years unless the rule set says otherwise (PP 11/2017
 * art. 190(3); Peraturan BKN 5/2019 art. 2(3)). Exactly that time is enough. A rule set may turn the rule into a
 * warning, where an organisation's interest is written down.
 */
final class MinimumTenure implements PersonRule {

    @Override
    public String id() {
        return "E03";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "PP 11/2017 pasal 190 ayat (3); Peraturan BKN 5/2019 pasal 2 ayat (3)";
    }

    @Override
    public Verdict check(PersonCase person) {
        Long months = person.tenureMonths();
        int limit = person.limits().minTenureMonths();
        Map<String, Object> evidence = Evidence.of(
                "months", months, "limit", limit, "since", person.person().inJobSince());
        Severity severity = person.limits().shortTenureForbids() ? Severity.BLOCK : Severity.WARN;
        if (months == null) {
            return unknown(severity, evidence);
        }
        Outcome outcome = months >= limit ? Outcome.PASS : Outcome.FAIL;
        return new Verdict(id(), severity, outcome, evidence, source());
    }
}
