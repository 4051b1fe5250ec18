package id.selaras.mutation.domain;

/**
 * Kinds of mutasi the software carries through (Peraturan BKN 5/2019; domain reference 1.3). Each has a procedure of
 * its own in {@code mutation/procedures.csv}.
 */
public enum MutationCaseKind {
    /** Within one regional government, by a plan or an agency's proposal. */
    INTERNAL,
    /** Within one regional government, on the employee's own request. */
    OWN_REQUEST,
    /** Between governments of one province (domain reference 1.3, 2a to 2c); the governor decrees. */
    WITHIN_PROVINCE,
    /** Between governments of two provinces (3a to 3d); the minister of home affairs decrees. */
    BETWEEN_PROVINCES,
    /** Between a regional government and a national agency (4); the head of BKN decrees. */
    NATIONAL_AGENCY;

    /** Whether the person changes the government, so that two parties act. */
    public boolean isBetweenGovernments() {
        return this != INTERNAL && this != OWN_REQUEST;
    }
}
