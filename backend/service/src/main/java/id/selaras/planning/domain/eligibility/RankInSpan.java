package id.selaras.planning.domain.eligibility;

import java.util.Map;

/**
 * The rank should lie in the span of the job (PP 13/2002, still practice).
 */
final class RankInSpan implements JobRule {

    @Override
    public String id() {
        return "E14";
    }

    @Override
    public Severity severity() {
        return Severity.WARN;
    }

    @Override
    public String source() {
        return "PP 13/2002 (rentang pangkat per eselon, masih dipakai dalam praktik)";
    }

    @Override
    public Verdict check(PersonCase person, JobCase target) {
        String rank = person.person().rank();
        String lowest = target.job().rankMinimum();
        String highest = target.job().rankMaximum();
        Map<String, Object> evidence = Evidence.of("rank", rank, "minimum", lowest, "maximum", highest);
        if (lowest == null && highest == null) {
            return verdict(true, evidence);
        }
        if (rank == null) {
            return unknown(severity(), evidence);
        }
        // SIASN's codes have two digits, so that their order as text is the order of the ranks.
        boolean inside =
                (lowest == null || rank.compareTo(lowest) >= 0) && (highest == null || rank.compareTo(highest) <= 0);
        return verdict(inside, evidence);
    }
}
