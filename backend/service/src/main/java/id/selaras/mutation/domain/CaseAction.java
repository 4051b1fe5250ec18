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
    /** The receiver asks for a person, naming the post. */
    PROPOSE,
    /** The origin lets the person go to that post. */
    CONSENT,
    /** The origin does not. */
    REFUSE,
    /** The file goes to the state's civil service agency. */
    FORWARD,
    /** The agency finds the conditions met. */
    CLEAR,
    /** The agency finds the file incomplete. */
    CALL_FOR_REPAIR,
    /** The agency finds the conditions not met. */
    TURN_DOWN,
    /** The decree of the transfer has come. */
    RECORD_DECREE,
    /** The receiver appoints the person to the post. */
    APPOINT,
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
            case ENDORSE, VERIFY, CONSIDER, APPROVE, REJECT, POSTPONE, PROPOSE, CONSENT, REFUSE, APPOINT -> true;
            default -> false;
        };
    }

    /** Whether it needs a written reason. */
    public boolean needsReason() {
        return switch (this) {
            case RETURN_FOR_REPAIR, POSTPONE, REJECT, CANCEL, REVOKE, REFUSE, CALL_FOR_REPAIR, TURN_DOWN -> true;
            default -> false;
        };
    }

    /** Whether its reason is meant for both sides of a transfer between governments. */
    public boolean tellsBothSides() {
        return switch (this) {
            case REFUSE, CANCEL, REVOKE, CALL_FOR_REPAIR, TURN_DOWN -> true;
            default -> false;
        };
    }

    /** Whether it tells what the state's agency wrote. */
    public boolean hearsTheState() {
        return this == CLEAR || this == CALL_FOR_REPAIR || this == TURN_DOWN;
    }
}
