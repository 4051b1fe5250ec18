package id.selaras.planning.domain.eligibility;

import java.util.Map;

/** What all rules have: an id, a severity and a source. */
interface EligibilityRule {

    /** Id in the table of domain reference 1.14. */
    String id();

    Severity severity();

    /** The regulation, in the words of a citation. */
    String source();

    default Verdict verdict(boolean met, Map<String, Object> evidence) {
        return new Verdict(id(), severity(), met ? Outcome.PASS : Outcome.FAIL, evidence, source());
    }

    /** Met, yet to be seen by those who decide. */
    default Verdict warning(Map<String, Object> evidence) {
        return new Verdict(id(), Severity.WARN, Outcome.WARN, evidence, source());
    }

    default Verdict unknown(Severity severity, Map<String, Object> evidence) {
        return new Verdict(id(), severity, Outcome.UNKNOWN, evidence, source());
    }
}
