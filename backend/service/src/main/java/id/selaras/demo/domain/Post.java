package id.selaras.demo.domain;

/**
 * A post at a unit: how many people it needs and how many it has.
 *
 * @param measure where the need comes from
 */
record Post(String code, Unit unit, Job job, int need, int incumbents, Measure measure, int minimum, int criticality) {

    /** Source of the need: one for every head, a computed workload in offices, a sector formula in schools and clinics. */
    enum Measure {
        FIXED,
        TASKS,
        SECTOR
    }

    int surplus() {
        return incumbents - need;
    }
}
