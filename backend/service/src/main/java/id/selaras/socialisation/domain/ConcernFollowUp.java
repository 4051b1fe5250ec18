package id.selaras.socialisation.domain;

/** What follows from a worry beside the answer (domain reference 8.2). */
public enum ConcernFollowUp {
    /** Penjelasan: the answer is all. */
    EXPLANATION,
    /** Pendampingan: a companion goes along. */
    ACCOMPANIMENT,
    /** Pelatihan. */
    TRAINING,
    /** Penundaan: the move waits. */
    POSTPONEMENT,
    /** Penyesuaian penempatan. */
    OTHER_PLACEMENT,
    /** Rujuk keberatan: what is legal is heard as an objection. */
    REFERRAL_TO_OBJECTION
}
