package id.selaras.organisation.application;

import id.selaras.shared.sql.Columns;
import java.util.Arrays;
import java.util.List;

/** What is known of a job for some days; fields of study and standard as their columns keep them. */
record JobVersion(
        String name,
        String kind,
        String level,
        String family,
        int jobClass,
        int retirementAge,
        String educationMinimum,
        String educationFields,
        String rankMinimum,
        String rankMaximum,
        String standard) {

    static final VersionTable<JobVersion> TABLE = new VersionTable<>(
            "jobs",
            "job_versions",
            "job_id",
            List.of(
                    "name",
                    "kind",
                    "level",
                    "family",
                    "job_class",
                    "retirement_age",
                    "education_minimum",
                    "education_fields",
                    "rank_minimum",
                    "rank_maximum",
                    "standard"),
            JobVersion::columns,
            JobVersion::of);

    static JobVersion of(JobRecord job) {
        return new JobVersion(
                job.name(),
                job.kind(),
                job.level(),
                job.family(),
                job.jobClass(),
                job.retirementAge(),
                job.educationMinimum(),
                JobRecord.column(job.educationFields()),
                job.rankMinimum(),
                job.rankMaximum(),
                JobRecord.column(job.standard()));
    }

    private List<Object> columns() {
        return Arrays.asList(
                name,
                kind,
                level,
                family,
                jobClass,
                retirementAge,
                educationMinimum,
                educationFields,
                rankMinimum,
                rankMaximum,
                standard);
    }

    private static JobVersion of(Object[] row) {
        return new JobVersion(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Columns.integer(row[4]),
                Columns.integer(row[5]),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10]);
    }
}
