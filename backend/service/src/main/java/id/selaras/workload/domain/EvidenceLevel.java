package id.selaras.workload.domain;

/** How well a volume is founded, best first. */
public enum EvidenceLevel {
    /** A time study. */
    MEASURED,
    /** Registers, logs and other papers that count. */
    DOCUMENT,
    SURVEY,
    ESTIMATE,
    NONE;

    /** Whether somebody has to say where the figures can be looked up. */
    public boolean needsReference() {
        return this == MEASURED || this == DOCUMENT;
    }

    /** Whether a unit can say so of its own figures; the others are for files from elsewhere. */
    public boolean isForForms() {
        return this == ESTIMATE || needsReference();
    }
}
