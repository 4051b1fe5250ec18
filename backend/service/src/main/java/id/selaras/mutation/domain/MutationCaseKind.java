package id.selaras.mutation.domain;

/** Kinds of mutasi (Peraturan BKN 5/2019; domain reference 1.3). */
public enum MutationCaseKind {
    /** Within one regional government. */
    INTERNAL
}
