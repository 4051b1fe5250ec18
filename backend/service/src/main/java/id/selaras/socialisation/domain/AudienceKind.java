package id.selaras.socialisation.domain;

/** By what the readers of a notice are named. */
public enum AudienceKind {
    /** Everybody who serves. */
    EVERYBODY,
    /** Who holds a post in these units or below them. */
    UNITS,
    /** Who holds one of these posts. */
    POSITIONS,
    /** Who holds a post with one of these jobs. */
    JOBS,
    /** Whom one of these plans moves. */
    PLANS,
    /** About whom one of these cases is. */
    CASES,
    /** Whose account holds one of these roles. */
    ROLES,
    /** These people. */
    EMPLOYEES
}
