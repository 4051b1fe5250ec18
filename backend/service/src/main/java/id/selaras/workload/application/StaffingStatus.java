package id.selaras.workload.application;

/** Whether a position has the people it needs. */
public enum StaffingStatus {
    SHORTAGE,
    BALANCED,
    SURPLUS;

    /** @param difference people above (positive) or below the need */
    static StaffingStatus of(int difference) {
        return difference < 0 ? SHORTAGE : difference > 0 ? SURPLUS : BALANCED;
    }
}
