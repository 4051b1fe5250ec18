package id.selaras.organisation.application;

import id.selaras.shared.fact.RecordedTime;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Columns;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The unit tree, for all features. */
@ApplicationScoped
public class UnitDirectory {

    @Inject
    EntityManager database;

    /** The tree on a day, as it is known now. */
    @Transactional
    public UnitTree tree(UUID governmentId, LocalDate asOf) {
        return tree(governmentId, asOf, null);
    }

    /**
     * The tree on a day, as it was known at a time. One query.
     *
     * @param knownAt recorded time, or null for now
     */
    @Transactional
    public UnitTree tree(UUID governmentId, LocalDate asOf, Instant knownAt) {
        Query query = database.createNativeQuery("SELECT u.id, u.code, v.name, v.kind, v.parent_id, v.echelon_code,"
                        + " v.head_title, v.zone_code, v.valid_from, v.valid_to"
                        + " FROM unit_versions v JOIN units u ON u.id = v.unit_id"
                        + " WHERE v.government_id = :government AND " + RecordedTime.condition("v", knownAt)
                        + " AND v.valid_from <= :day AND v.valid_to > :day")
                .setParameter("government", Ids.bytes(governmentId))
                .setParameter("day", asOf)
                .setParameter("known", RecordedTime.value(knownAt));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return UnitTree.of(
                asOf,
                rows.stream()
                        .map(row -> new UnitNode(
                                Columns.uuid(row[0]),
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                Columns.uuid(row[4]),
                                null,
                                (String) row[5],
                                (String) row[6],
                                (String) row[7],
                                0,
                                Columns.date(row[8]),
                                Times.openEnd(Columns.date(row[9])),
                                ""))
                        .toList());
    }

    /** The unit and everything below it on a day; empty when it does not exist then. */
    @Transactional
    public Set<UUID> subtree(UUID governmentId, UUID unitId, LocalDate asOf) {
        return tree(governmentId, asOf).subtree(unitId);
    }
}
