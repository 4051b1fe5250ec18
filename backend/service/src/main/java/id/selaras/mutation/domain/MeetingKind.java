package id.selaras.mutation.domain;

/** Two meetings look at cases before the authority decides. */
public enum MeetingKind {
    /** Rapat koordinasi between agencies; its result is advice. */
    COORDINATION,
    /** Tim Penilai Kinerja; its result is the consideration the law asks for (PP 11/2017 art. 191). */
    EVALUATION_TEAM
}
