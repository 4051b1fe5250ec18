package id.selaras.socialisation.domain;

/** How an objection is decided (PP 79/2021; domain reference 1.10). */
public enum ObjectionResult {
    /** Diterima seluruhnya. */
    FULLY_ACCEPTED,
    /** Diterima sebagian. */
    PARTLY_ACCEPTED,
    /** Ditolak. */
    REJECTED,
    /** Tidak dapat diterima: it came too late. */
    INADMISSIBLE;

    /** Whether something follows for the decree. */
    public boolean isAccepted() {
        return this == FULLY_ACCEPTED || this == PARTLY_ACCEPTED;
    }
}
