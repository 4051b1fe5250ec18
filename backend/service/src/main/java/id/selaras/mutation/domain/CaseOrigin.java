package id.selaras.mutation.domain;

/** Who asked for the transfer. */
public enum CaseOrigin {
    /** A move of a proven plan. */
    PLAN,
    /** An agency's or the planner's proposal. */
    AGENCY,
    /** The employee's own request. */
    EMPLOYEE
}
