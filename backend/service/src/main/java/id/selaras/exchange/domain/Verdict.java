package id.selaras.exchange.domain;

/** What a row would do. */
public enum Verdict {
    NEW,
    CHANGED,
    UNCHANGED,
    ERROR,
    /** Known to the system and not told by the file; only reported, never acted upon. */
    MISSING
}
