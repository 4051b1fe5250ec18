package id.selaras.workload.domain;

/** What the volume of a task counts: so many times in each of these. */
public enum Frequency {
    YEAR,
    MONTH,
    WEEK,
    DAY
}
