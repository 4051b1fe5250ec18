package id.selaras.mutation.domain;

/** Where a case stands. Which state may follow which is told by the {@link CaseProcedure} of its kind. */
public enum MutationCaseStatus {
    /** Opened; nobody has handed it in. */
    DRAFT,
    /** Handed in with its documents. */
    SUBMITTED,
    /** Given back because something is missing or wrong. */
    IN_REPAIR,
    /** The head of the own agency lets the person go. */
    ENDORSED,
    /** The staffing agency found it complete and lawful. */
    VERIFIED,
    /** The evaluation team (Tim Penilai Kinerja) has given its consideration. */
    CONSIDERED,
    /** Put off; it may be taken up again. */
    POSTPONED,
    /** The receiver's PPK has asked for the person, naming the post; a seat is kept. */
    PROPOSED,
    /** The origin's PPK lets the person go to that post. */
    CONSENTED,
    /** The file lies with the state's civil service agency. */
    FORWARDED,
    /** The agency sent the file back to be completed (BTL). */
    FILE_INCOMPLETE,
    /** The agency found the conditions met (MS). */
    CLEARED,
    /** The decree of the transfer was issued; the receiver still has to appoint (PP 11/2017 art. 192(4)). */
    TRANSFERRED,
    /** The deciding authority said yes; a seat is kept. */
    APPROVED,
    /** A decree was issued; it takes effect on its day. */
    DECREED,
    /** The day has come; the person belongs to the new post. */
    IN_EFFECT,
    /** The former work was handed over. */
    HANDED_OVER,
    /** The person has taken up duty (SPMT); the accompaniment begins. */
    COMPLETED,
    /** Refused by those who decide. */
    REJECTED,
    /** Another case of its chain dropped out; the person is free for a new plan. */
    RETURNED,
    /** Withdrawn. */
    CANCELLED,
    /** The decree was taken back. */
    REVOKED;

    /** Whether something may still come, so that the person may not have another case beside it. */
    public boolean isOpen() {
        return switch (this) {
            case COMPLETED, REJECTED, RETURNED, CANCELLED, REVOKED -> false;
            default -> true;
        };
    }

    /** Whether the case keeps a seat that no placement shows yet. */
    public boolean keepsSeat() {
        return switch (this) {
            case APPROVED, PROPOSED, CONSENTED, FORWARDED, FILE_INCOMPLETE, CLEARED, TRANSFERRED -> true;
            default -> false;
        };
    }
}
