package id.selaras.mutation.application;

import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Rows that stand for something counted, and are held while it is counted. They are made before anybody races for them:
 * of several who wait for a row that was just written and is taken back, each would keep the others from writing it.
 */
@ApplicationScoped
class RowLocks {

    private static final Comparator<UUID> BY_BYTES =
            (one, other) -> Arrays.compareUnsigned(Ids.bytes(one), Ids.bytes(other));

    @Inject
    Sql sql;

    /** Writes the rows that are missing; those which are there are not touched, so nobody waits. */
    void prepare(String table, String column, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Set<UUID> there = new HashSet<>();
        sql.eachOf(
                "SELECT " + column + " AS id FROM " + table + " WHERE " + column + " IN :ids",
                Map.of(),
                "ids",
                ids,
                row -> there.add(row.id("id")));
        sql.batch(
                "INSERT IGNORE INTO " + table + " (" + column + ") VALUES (?)",
                ordered(ids).stream()
                        .filter(id -> !there.contains(id))
                        .map(id -> new Object[] {id})
                        .toList());
    }

    /** Holds the rows until the transaction ends, in the order of their ids, so that nobody waits in a ring. */
    void hold(String table, String column, Collection<UUID> ids) {
        prepare(table, column, ids);
        ordered(ids)
                .forEach(id -> sql.list(
                        "SELECT " + column + " AS id FROM " + table + " WHERE " + column + " = :id FOR UPDATE",
                        Map.of("id", id),
                        row -> row.id("id")));
    }

    private static List<UUID> ordered(Collection<UUID> ids) {
        return ids.stream().distinct().sorted(BY_BYTES).toList();
    }
}
