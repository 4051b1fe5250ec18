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

/** The positions, for all features. */
@ApplicationScoped
public class PositionDirectory {

    @Inject
    EntityManager database;

    /** Positions by id on a day, as known now. */
    @Transactional
    public Map<UUID, PositionFacts> positions(UUID governmentId, LocalDate asOf) {
        return positions(governmentId, asOf, null);
    }

    /**
     * Positions by id on a day, in the order of their codes. One query.
     *
     * @param knownAt recorded time, or null for now
     */
    @Transactional
    public Map<UUID, PositionFacts> positions(UUID governmentId, LocalDate asOf, Instant knownAt) {
        Query query = database.createNativeQuery("SELECT p.id, p.code, v.unit_id, v.job_id, v.need, v.minimum,"
                        + " v.criticality FROM position_versions v JOIN positions p ON p.id = v.position_id"
                        + " WHERE v.government_id = :government AND " + RecordedTime.condition("v", knownAt)
                        + " AND v.valid_from <= :day AND v.valid_to > :day ORDER BY p.code")
                .setParameter("government", Ids.bytes(governmentId))
                .setParameter("day", asOf)
                .setParameter("known", RecordedTime.value(knownAt));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        Map<UUID, PositionFacts> positions = new LinkedHashMap<>();
        for (Object[] row : rows) {
            UUID id = Columns.uuid(row[0]);
            positions.put(
                    id,
                    new PositionFacts(
                            id,
                            (String) row[1],
                            Columns.uuid(row[2]),
                            Columns.uuid(row[3]),
                            Columns.integer(row[4]),
                            Columns.integer(row[5]),
                            Columns.integer(row[6])));
        }
        return positions;
    }
}
