package id.selaras.employee.domain;

/** Why somebody would like to work somewhere, or not. */
public enum WishReason {
    FAMILY_UNIFICATION,
    HEALTH,
    DISTANCE,
    CAREER,
    COMPETENCE,
    OTHER
}
