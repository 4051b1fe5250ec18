package id.selaras.mutation.domain;

/** Where the state agency's portal stands with a transfer (I-MUT; SE Kepala BKN 7/2024, Perpres 116/2022). */
public enum RecommendationStatus {
    /** Nothing was sent yet. */
    NOT_SENT,
    /** Sent and looked at there. */
    SENT,
    /** Given back for repair. */
    REPAIR,
    /** Recommended: without it an inauguration may be annulled. */
    APPROVED,
    /** Refused. */
    REJECTED;

    /** Whether the portal has answered with a paper that has a number and a date. */
    public boolean isAnswered() {
        return this == APPROVED || this == REJECTED;
    }
}
