package id.selaras.socialisation.domain;

/** What a worry is about (domain reference 8.2). */
public enum ConcernCategory {
    NEW_DUTIES,
    MISSING_COMPETENCE,
    NEW_ENVIRONMENT,
    LOCATION,
    FAMILY,
    HEALTH,
    INCOME,
    CAREER,
    SUPERIOR,
    FAIRNESS,
    OTHER
}
