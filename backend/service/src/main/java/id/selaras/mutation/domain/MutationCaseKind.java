package id.selaras.mutation.domain;

/**
 * Kinds of mutasi the software carries through (Peraturan BKN 5/2019; domain reference 1.3). Each has a procedure of
 * its own in {@code mutation/procedures.csv}.
 */
public enum MutationCaseKind {
    /** Within one regional government, by a plan or an agency's proposal. */
    INTERNAL,
    /** Within one regional government, on the employee's own request. */
    OWN_REQUEST
}
