package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ObjectionStatus;

/**
 * What a person can do against the decree of a transfer. An appeal (banding) to the state's board is open against
 * dismissal only, so it is none of these (PP 79/2021; domain reference 1.10).
 */
public enum Remedy {
    /** There is no decree, or it was taken back. */
    NONE,
    /** An objection to the authority that decreed, in time. */
    OBJECTION,
    /** The time is over; what is still filed is answered by letter as inadmissible. */
    OBJECTION_TOO_LATE,
    /** An objection was filed; its decision is to be waited for. */
    AWAIT_DECISION,
    /** The objection was decided; the administrative court (PTUN) is what remains. */
    COURT,
    /** Another authority decreed; the objection goes there. */
    OTHER_AUTHORITY;

    /** What follows an objection in this state. */
    static Remedy after(ObjectionStatus status) {
        return switch (status) {
            case FILED, LATE -> AWAIT_DECISION;
            case DECIDED -> COURT;
            case CARRIED_OUT, WITHDRAWN -> NONE;
        };
    }
}
