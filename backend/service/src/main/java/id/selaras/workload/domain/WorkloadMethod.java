package id.selaras.workload.domain;

/** How the need of a task is found (PermenPANRB 1/2020 names the first four). */
public enum WorkloadMethod {
    /** Tugas per tugas jabatan: volume a year times minutes of one unit, over the effective minutes of a person. */
    TASK,
    /** Hasil kerja: output over what one person can put out. */
    OUTPUT,
    /** Objek kerja: objects over what one person can serve. */
    OBJECT,
    /** Peralatan kerja: machines over machines of one person, times shifts. */
    EQUIPMENT,
    /** A formula of the sector (teachers, health staff) that gives the need itself. */
    SECTORAL
}
