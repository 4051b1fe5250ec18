package id.selaras.exchange.domain;

import java.util.List;

/** What a file is about. Fields of each kind stand in {@code exchange/fields.csv}. */
public enum ImportKind {
    UNITS("Unit organisasi", "Units", "unit_versions"),
    JOBS("Jabatan", "Jobs", "job_versions"),
    POSITIONS("Posisi", "Positions", "position_versions", "unit_versions", "job_versions"),
    EMPLOYEES("Pegawai", "Employees", "employee_versions"),
    PLACEMENTS("Penempatan", "Placements", "placements", "employee_versions", "position_versions"),
    PERFORMANCE("Predikat kinerja", "Performance ratings", "performance_ratings", "employee_versions"),
    COMPETENCIES("Hasil asesmen kompetensi", "Competency assessments", "competency_assessments", "employee_versions"),
    WORKLOAD("Beban kerja", "Workload", "workload_metrics", "position_versions"),
    DISCIPLINE("Hukuman disiplin", "Disciplinary sanctions", "discipline_records", "employee_versions"),
    KINSHIP("Hubungan keluarga", "Kinship", "kinships", "employee_versions"),
    /** Depends on no facts: what comes twice is found by its number when it is written. */
    SURVEY_RESPONSES("Jawaban survei kepuasan", "Answers to satisfaction surveys");

    private final String labelId;
    private final String labelEn;
    private final List<String> factTables;

    ImportKind(String labelId, String labelEn, String... factTables) {
        this.labelId = labelId;
        this.labelEn = labelEn;
        this.factTables = List.of(factTables);
    }

    public String labelId() {
        return labelId;
    }

    public String labelEn() {
        return labelEn;
    }

    /** The fact tables on whose content a check depends. */
    public List<String> factTables() {
        return factTables;
    }
}
