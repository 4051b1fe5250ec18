package id.selaras.organisation.application;

import id.selaras.shared.fact.RecordedTime;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The job catalogue, for all features. */
@ApplicationScoped
public class JobDirectory {

    @Inject
    EntityManager database;

    /** Jobs by id on a day, as known now. */
    @Transactional
    public Map<UUID, JobFacts> jobs(UUID governmentId, LocalDate asOf) {
        return jobs(governmentId, asOf, null);
    }

    /**
     * Jobs by id on a day, in the order of their codes. One query.
     *
     * @param knownAt recorded time, or null for now
     */
    @Transactional
    public Map<UUID, JobFacts> jobs(UUID governmentId, LocalDate asOf, Instant knownAt) {
        Query query = database.createNativeQuery("SELECT j.id, j.code, v.name, v.kind, v.level, v.family, v.job_class,"
                        + " v.retirement_age, v.education_minimum, v.education_fields, v.rank_minimum, v.rank_maximum,"
                        + " v.standard FROM job_versions v JOIN jobs j ON j.id = v.job_id"
                        + " WHERE v.government_id = :government AND " + RecordedTime.condition("v", knownAt)
                        + " AND v.valid_from <= :day AND v.valid_to > :day ORDER BY j.code")
                .setParameter("government", Ids.bytes(governmentId))
                .setParameter("day", asOf)
                .setParameter("known", RecordedTime.value(knownAt));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        Map<UUID, JobFacts> jobs = new LinkedHashMap<>();
        for (Object[] row : rows) {
            UUID id = Columns.uuid(row[0]);
            jobs.put(
                    id,
                    new JobFacts(
                            id,
                            (String) row[1],
                            (String) row[2],
                            (String) row[3],
                            (String) row[4],
                            (String) row[5],
                            Columns.integer(row[6]),
                            Columns.integer(row[7]),
                            (String) row[8],
                            JobRecord.fields((String) row[9]),
                            (String) row[10],
                            (String) row[11],
                            JobRecord.standard((String) row[12])));
        }
        return jobs;
    }
}
