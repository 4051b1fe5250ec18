package id.selaras.socialisation.domain;

/** How an accompaniment ends. */
public enum AccompanimentOutcome {
    /** The person is ready for the move. */
    READY,
    NOT_READY,
    /** Another way was found: another post, no move. */
    OTHER_WAY
}
