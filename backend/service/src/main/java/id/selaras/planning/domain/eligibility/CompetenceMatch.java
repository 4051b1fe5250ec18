package id.selaras.planning.domain.eligibility;

import id.selaras.competence.domain.JobPersonMatch;
import java.util.Map;

/**
 * A job-person match below the lowest threshold (68 %) forbids, below the good one (80 %) asks for a training plan
 * (PermenPANRB 38/2017). Who is not assessed, or too little, is not judged: the gap in the data is told and forbids
 * nothing.
 */
final class CompetenceMatch implements JobRule {

    @Override
    public String id() {
        return "E13";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "PermenPANRB 38/2017; ambang menurut aturan yang berlaku";
    }

    @Override
    public Verdict check(PersonCase person, JobCase target) {
        EligibilityLimits limits = person.limits();
        JobPersonMatch match = target.match().get();
        Map<String, Object> evidence = Evidence.of(
                "match", match.value(),
                "good", limits.matchGood(),
                "lowest", limits.matchLowest(),
                "coverage", match.coverage(),
                "coverageNeeded", limits.matchCoverage());
        if (match.value() == null || match.coverage().compareTo(limits.matchCoverage()) < 0) {
            return unknown(Severity.WARN, evidence);
        }
        if (match.value().compareTo(limits.matchLowest()) < 0) {
            return verdict(false, evidence);
        }
        return match.value().compareTo(limits.matchGood()) < 0 ? warning(evidence) : verdict(true, evidence);
    }
}
