package id.selaras.workload.application;

/** Between what kind of units balance is measured. */
public enum BalanceLevel {
    /** Agencies with everything below them. */
    AGENCY,
    /** Every unit with its own posts. */
    UNIT
}
