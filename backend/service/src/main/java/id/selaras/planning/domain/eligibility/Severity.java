package id.selaras.planning.domain.eligibility;

/** What a rule that is not met does. */
public enum Severity {
    /** The move is not possible. */
    BLOCK,
    /** The move is possible; those who decide must see it. */
    WARN,
    /** Only told. */
    INFO
}
