package id.selaras.planning.domain.eligibility;

/** What a rule found. */
public enum Outcome {
    PASS,
    FAIL,
    /** Met, with something those who decide must see. */
    WARN,
    /** The facts the rule needs are not recorded. */
    UNKNOWN
}
