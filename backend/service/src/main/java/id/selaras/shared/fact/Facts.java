package id.selaras.shared.fact;

import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Columns;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rules that all two-time fact tables share: a fact is superseded, never changed, and a change is undone by a
 * further change, so that what was known at any time can still be read.
 */
@ApplicationScoped
public class Facts {

    private static final int IDS_AT_ONCE = 1_000;

    private static final Object WRITING = "selaras.facts.written";

    @Inject
    EntityManager database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Clock clock;

    /**
     * Makes writers of one government's facts queue up. Held until the transaction ends; without it two writers could
     * both leave a current row for the same thing.
     */
    public void lock(UUID governmentId) {
        transaction.putResource(WRITING, Boolean.TRUE);
        database.createNativeQuery("SELECT id FROM governments WHERE id = :id FOR UPDATE")
                .setParameter("id", Ids.bytes(governmentId))
                .getResultList();
        database.createNativeQuery("INSERT INTO fact_revisions (government_id, revision) VALUES (:id, 1)"
                        + " ON DUPLICATE KEY UPDATE revision = revision + 1")
                .setParameter("id", Ids.bytes(governmentId))
                .executeUpdate();
    }

    /** Whether the transaction under way has taken the lock, so that it may read what nobody else sees. */
    boolean isWrittenHere() {
        return transaction.getTransactionKey() != null && transaction.getResource(WRITING) != null;
    }

    /** Counts the writes to a government's facts: what was computed at the same revision is still true. */
    public long revision(UUID governmentId) {
        List<?> revisions = database.createNativeQuery(
                        "SELECT revision FROM fact_revisions WHERE government_id = :id", Long.class)
                .setParameter("id", Ids.bytes(governmentId))
                .getResultList();
        return revisions.isEmpty() ? 0 : (Long) revisions.get(0);
    }

    /** Whether a later change has touched what this change wrote in the table, so that it cannot be undone alone. */
    public boolean isBuiltUpon(String table, UUID changeId) {
        Number later = (Number) database.createNativeQuery("SELECT COUNT(*) FROM " + table
                        + " WHERE change_id = :change AND superseded_at < :never" + " AND superseded_by <> :change")
                .setParameter("change", Ids.bytes(changeId))
                .setParameter("never", Times.NOT_SUPERSEDED)
                .getSingleResult();
        return later.longValue() > 0;
    }

    /**
     * The things that are known only since a change: without it nothing current would be left of them.
     *
     * @param table  a fact table
     * @param column its column that names the thing
     */
    public Set<UUID> introduced(String table, String column, UUID changeId) {
        List<?> things = database.createNativeQuery("SELECT DISTINCT v." + column + " FROM " + table + " v"
                        + " WHERE v.change_id = :change AND v.superseded_at = :never AND NOT EXISTS (SELECT 1 FROM "
                        + table + " o WHERE o." + column + " = v." + column + " AND o.change_id <> :change"
                        + " AND (o.superseded_at = :never OR o.superseded_by = :change))")
                .setParameter("change", Ids.bytes(changeId))
                .setParameter("never", Times.NOT_SUPERSEDED)
                .getResultList();
        return things.stream().map(Columns::uuid).collect(Collectors.toSet());
    }

    /**
     * How many current facts name one of these things and were not written by the change itself.
     *
     * @param table  a fact table
     * @param column its column that names the thing
     */
    public long resting(String table, String column, Collection<UUID> things, UUID changeId) {
        long resting = 0;
        List<byte[]> ids = things.stream().map(Ids::bytes).toList();
        for (int start = 0; start < ids.size(); start += IDS_AT_ONCE) {
            resting += ((Number) database.createNativeQuery("SELECT COUNT(*) FROM " + table + " WHERE " + column
                                    + " IN :things AND superseded_at = :never AND change_id <> :change")
                            .setParameter("things", ids.subList(start, Math.min(ids.size(), start + IDS_AT_ONCE)))
                            .setParameter("never", Times.NOT_SUPERSEDED)
                            .setParameter("change", Ids.bytes(changeId))
                            .getSingleResult())
                    .longValue();
        }
        return resting;
    }

    /**
     * Undoes a change in one table: its rows are superseded, the rows it had superseded are recorded anew. Rows which a
     * change that was written in several parts both wrote and superseded stay in the past.
     *
     * @param table   a fact table
     * @param columns its columns besides id, recorded_at, superseded_at, change_id and superseded_by
     * @return how many rows are current again
     */
    public int undo(String table, List<String> columns, UUID changeId, UUID undoId) {
        Instant now = clock.instant();
        database.createNativeQuery("UPDATE " + table
                        + " SET superseded_at = :now, superseded_by = :undo"
                        + " WHERE change_id = :change AND superseded_at = :never")
                .setParameter("now", now)
                .setParameter("undo", Ids.bytes(undoId))
                .setParameter("change", Ids.bytes(changeId))
                .setParameter("never", Times.NOT_SUPERSEDED)
                .executeUpdate();
        String list = String.join(", ", columns);
        return database.createNativeQuery("INSERT INTO " + table + " (id, " + list
                        + ", recorded_at, superseded_at, change_id)"
                        + " SELECT UUID_TO_BIN(UUID()), " + list + ", :now, :never, :undo FROM " + table
                        + " WHERE superseded_by = :change AND change_id <> :change")
                .setParameter("now", now)
                .setParameter("never", Times.NOT_SUPERSEDED)
                .setParameter("undo", Ids.bytes(undoId))
                .setParameter("change", Ids.bytes(changeId))
                .executeUpdate();
    }
}
