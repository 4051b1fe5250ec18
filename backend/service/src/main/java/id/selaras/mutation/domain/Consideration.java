package id.selaras.mutation.domain;

/** What the evaluation team says of a case (PP 11/2017 art. 191; domain reference 1.11). */
public enum Consideration {
    RECOMMENDED,
    RECOMMENDED_WITH_NOTES,
    NOT_RECOMMENDED;

    /** Whether a decision goes another way than the team; then it needs a written reason, which is published. */
    public boolean isContradictedBy(CaseAction decision) {
        return decision == CaseAction.APPROVE && this == NOT_RECOMMENDED
                || decision == CaseAction.REJECT && this != NOT_RECOMMENDED;
    }
}
