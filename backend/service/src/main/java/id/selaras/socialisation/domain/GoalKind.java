package id.selaras.socialisation.domain;

/** What a goal of an accompaniment is. */
public enum GoalKind {
    /** A course, with a certificate at its end. */
    COURSE,
    SKILL,
    /** Getting to know the new place. */
    VISIT,
    OTHER
}
