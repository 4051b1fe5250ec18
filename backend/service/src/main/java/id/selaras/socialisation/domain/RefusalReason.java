package id.selaras.socialisation.domain;

/** Why somebody refuses a proposed move. */
public enum RefusalReason {
    /** Opens the way of course and mentor first, then the move. */
    MISSING_SKILL,
    FAMILY,
    HEALTH,
    LOCATION,
    CAREER,
    OTHER
}
