package id.selaras.mutation.domain;

/** What can be done with a case. */
public enum CaseAction {
    SUBMIT,
    RETURN_FOR_REPAIR,
    ENDORSE,
    VERIFY,
    CONSIDER,
    POSTPONE,
    RESUME,
    APPROVE,
    REJECT,
    DECREE,
    TAKE_EFFECT,
    HAND_OVER,
    COMPLETE,
    CANCEL,
    RETURN_TO_PLANNING,
    REVOKE;

    /** Whether it is done to all cases of a chain together: a chain is decided whole. */
    public boolean concernsTheChain() {
        return switch (this) {
            case APPROVE, POSTPONE, RESUME, DECREE, TAKE_EFFECT, REVOKE -> true;
            default -> false;
        };
    }

    /** Whether a case that undergoes it drops out, so that the rest of its chain goes back to planning. */
    public boolean breaksTheChain() {
        return this == REJECT || this == CANCEL;
    }

    /** Whether it is an act of judgement, which somebody with a conflict of interest may not do (PermenPANRB 17/2024). */
    public boolean isJudgement() {
        return switch (this) {
            case ENDORSE, VERIFY, CONSIDER, APPROVE, REJECT, POSTPONE -> true;
            default -> false;
        };
    }

    /** Whether it needs a written reason. */
    public boolean needsReason() {
        return switch (this) {
            case RETURN_FOR_REPAIR, POSTPONE, REJECT, CANCEL, REVOKE -> true;
            default -> false;
        };
    }
}
