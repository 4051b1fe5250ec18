package id.selaras.organisation.application;

import id.selaras.shared.fact.FactWriter;
import id.selaras.shared.fact.Facts;
import id.selaras.shared.fact.Timeline;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Columns;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reads and writes the versions of units, jobs and positions, many at once. */
@ApplicationScoped
class VersionRepository {

    /** Start of what has been so since ever, as far as anybody knows. */
    static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    @Inject
    EntityManager database;

    @Inject
    FactWriter writer;

    @Inject
    Facts facts;

    /** Ids by code. */
    Map<String, UUID> ids(VersionTable<?> table, UUID governmentId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(
                        "SELECT code, id FROM " + table.things() + " WHERE government_id = :government")
                .setParameter("government", Ids.bytes(governmentId))
                .getResultList();
        Map<String, UUID> ids = new HashMap<>();
        rows.forEach(row -> ids.put((String) row[0], Columns.uuid(row[1])));
        return ids;
    }

    /** Makes identities for the codes that have none, and adds them to the ids. */
    void create(VersionTable<?> table, UUID governmentId, Collection<String> codes, Map<String, UUID> ids) {
        List<List<Object>> rows = new ArrayList<>();
        for (String code : codes) {
            if (!ids.containsKey(code)) {
                UUID id = Ids.next();
                ids.put(code, id);
                rows.add(List.of(id, governmentId, code));
            }
        }
        writer.insert("INSERT INTO " + table.things(), List.of("id", "government_id", "code"), rows);
    }

    /** What is known now of every thing of the government. */
    <V> Map<UUID, Timeline<V>> timelines(VersionTable<V> table, UUID governmentId) {
        String columns = String.join(", ", table.columns());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(
                        "SELECT id, " + table.idColumn() + ", valid_from, valid_to, " + columns + " FROM "
                                + table.versions() + " WHERE government_id = :government AND superseded_at = :never")
                .setParameter("government", Ids.bytes(governmentId))
                .setParameter("never", Times.NOT_SUPERSEDED)
                .getResultList();
        Map<UUID, List<Timeline.Version<V>>> versions = new HashMap<>();
        for (Object[] row : rows) {
            versions.computeIfAbsent(Columns.uuid(row[1]), any -> new ArrayList<>())
                    .add(new Timeline.Version<>(
                            Columns.uuid(row[0]),
                            table.read().apply(Arrays.copyOfRange(row, 4, row.length)),
                            Columns.date(row[2]),
                            Columns.date(row[3])));
        }
        Map<UUID, Timeline<V>> timelines = new HashMap<>();
        versions.forEach((id, list) -> timelines.put(id, new Timeline<>(list)));
        return timelines;
    }

    /**
     * The revision of one thing. Without a day, a value that is the last one known is no change, a new thing is so
     * since ever, and a change holds from today.
     */
    static <V> Timeline.Revision<V> revise(Timeline<V> timeline, V value, LocalDate day, LocalDate today) {
        if (day != null) {
            return timeline.from(day, value);
        }
        if (timeline.versions().isEmpty()) {
            return timeline.from(EVER, value);
        }
        Timeline.Version<V> last = timeline.versions().get(timeline.versions().size() - 1);
        boolean same = last.to().equals(Times.FOREVER) && Objects.equals(last.value(), value);
        return same ? new Timeline.Revision<>(List.of(), List.of()) : timeline.from(today, value);
    }

    <V> void write(VersionTable<V> table, UUID governmentId, UUID changeId, Map<UUID, Timeline.Revision<V>> revisions) {
        List<UUID> superseded = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        revisions.forEach((id, revision) -> {
            superseded.addAll(revision.superseded());
            for (Timeline.Version<V> version : revision.written()) {
                List<Object> row = new ArrayList<>(List.of(id, governmentId, version.from(), version.to()));
                row.addAll(table.write().apply(version.value()));
                rows.add(row);
            }
        });
        writer.supersede(table.versions(), superseded, changeId);
        writer.record(table.versions(), allColumns(table), changeId, rows);
    }

    boolean isBuiltUpon(VersionTable<?> table, UUID changeId) {
        return facts.isBuiltUpon(table.versions(), changeId);
    }

    /** Whether current units or positions of other changes stand in a unit or hold a job that only this change knows. */
    boolean isStoodUpon(UUID changeId) {
        return stands("position_versions", "unit_id", "unit_versions", "unit_id", changeId)
                || stands("position_versions", "job_id", "job_versions", "job_id", changeId)
                || stands("unit_versions", "parent_id", "unit_versions", "unit_id", changeId);
    }

    private boolean stands(String table, String column, String below, String idColumn, UUID changeId) {
        Number found = (Number) database.createNativeQuery("SELECT COUNT(*) FROM " + below + " mine JOIN " + table
                        + " other ON other." + column + " = mine." + idColumn
                        + " AND other.superseded_at = :never AND other.change_id <> :change"
                        + " WHERE mine.change_id = :change AND mine.superseded_at = :never"
                        + " AND NOT EXISTS (SELECT 1 FROM " + below + " earlier WHERE earlier." + idColumn
                        + " = mine." + idColumn + " AND earlier.id <> mine.id AND earlier.change_id <> :change)")
                .setParameter("never", Times.NOT_SUPERSEDED)
                .setParameter("change", Ids.bytes(changeId))
                .getSingleResult();
        return found.longValue() > 0;
    }

    int undo(VersionTable<?> table, UUID changeId, UUID undoId) {
        return facts.undo(table.versions(), allColumns(table), changeId, undoId);
    }

    private static List<String> allColumns(VersionTable<?> table) {
        List<String> columns = new ArrayList<>(List.of(table.idColumn(), "government_id", "valid_from", "valid_to"));
        columns.addAll(table.columns());
        return columns;
    }
}
