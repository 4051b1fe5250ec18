package id.selaras.mutation.domain;

/** A member's vote on a case (domain reference 1.11). */
public enum Vote {
    FOR,
    FOR_WITH_NOTE,
    AGAINST,
    ABSTAIN,
    /** Out of this case by a conflict of interest; not counted for the quorum. */
    RECUSED;

    public boolean isFor() {
        return this == FOR || this == FOR_WITH_NOTE;
    }
}
