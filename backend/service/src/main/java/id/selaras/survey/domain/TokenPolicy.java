package id.selaras.survey.domain;

/** Whether a survey hands out one-time tokens, so that each of its visitors answers once. */
public enum TokenPolicy {
    /** Nobody has one; the ceiling of a network holds for everybody. */
    NONE,
    /** Who has one is bound by no ceiling; few answers without one are taken from one network. */
    OPTIONAL,
    /** No answer is taken without one. */
    REQUIRED
}
