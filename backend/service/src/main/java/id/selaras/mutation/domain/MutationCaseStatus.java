package id.selaras.mutation.domain;

/** Life of a case. A case begins as a draft; the steps after it belong to the decision and are not told here. */
public enum MutationCaseStatus {
    DRAFT,
    /** Withdrawn; it no longer stands in the way of another case. */
    CANCELLED,
    /** Refused by those who decide. */
    REJECTED,
    /** Carried out. */
    COMPLETED;

    /** Whether the person may not have another case beside it. */
    public boolean isOpen() {
        return this == DRAFT;
    }
}
