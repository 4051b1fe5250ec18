package id.selaras.socialisation.domain;

/** What an accompaniment comes from. */
public enum AccompanimentOrigin {
    CONCERN,
    /** The person refused a move because a skill is missing; the case waits meanwhile. */
    REFUSAL,
    CASE,
    OTHER
}
