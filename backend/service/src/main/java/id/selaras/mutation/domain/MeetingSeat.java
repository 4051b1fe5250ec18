package id.selaras.mutation.domain;

/** What a member is in a meeting. */
public enum MeetingSeat {
    CHAIR,
    /** Takes the chair where the chair has a conflict of interest. */
    SECRETARY,
    MEMBER
}
