package id.selaras.socialisation.domain;

/** By which way a worry came. */
public enum ConcernChannel {
    APPLICATION,
    IN_PERSON,
    MEETING,
    PHONE,
    LETTER
}
