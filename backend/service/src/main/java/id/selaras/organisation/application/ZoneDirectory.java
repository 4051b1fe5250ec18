package id.selaras.organisation.application;

import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Districts and how far they lie apart, for all features. */
@ApplicationScoped
public class ZoneDirectory {

    @Inject
    EntityManager database;

    /** Districts in the order of their codes. */
    @Transactional
    public List<ZoneFacts> zones(UUID governmentId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("SELECT code, name, latitude, longitude FROM zones"
                        + " WHERE government_id = :government ORDER BY code")
                .setParameter("government", Ids.bytes(governmentId))
                .getResultList();
        return rows.stream()
                .map(row -> new ZoneFacts(
                        (String) row[0], (String) row[1], Columns.decimal(row[2]), Columns.decimal(row[3])))
                .toList();
    }

    /** Distances between all districts of the government. */
    @Transactional
    public ZoneDistances distances(UUID governmentId) {
        return ZoneDistances.between(zones(governmentId));
    }
}
