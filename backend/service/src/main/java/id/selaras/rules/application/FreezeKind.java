package id.selaras.rules.application;

/** Why officials may not be replaced for a time. */
public enum FreezeKind {
    /** From six months before the candidates are set until the term ends (UU 10/2016 art. 71(2)). */
    ELECTION,
    /** Six months from the inauguration of a newly elected head (UU 10/2016 art. 162(3)). */
    AFTER_INAUGURATION
}
