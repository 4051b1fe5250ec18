package id.selaras.audit.application;

import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.PersonSubjects;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who read or used my data. */
@ApplicationScoped
public class AccessLogService {

    @Inject
    Sql sql;

    @Inject
    CurrentActor current;

    @Inject
    @All
    List<PersonSubjects> subjects;

    /** @param key tells rows of one moment apart */
    private record Found(String key, AccessLogRow row) {}

    /** Reads and uses of the own data by others, newest first. */
    @Transactional
    public Page<AccessLogRow> own(PageRequest page) {
        UUID government = current.governmentId();
        UUID person = current.scope().employeeId();
        Map<UUID, String> mine = new HashMap<>(Map.of(person, "", government, ""));
        subjects.forEach(known -> mine.putAll(known.of(government, person)));
        Map<String, Object> values = new HashMap<>(Map.of(
                "government", government,
                "mine", mine.keySet(),
                "acted", acted(person, mine),
                "self", current.actor().accountId(),
                "rows", page.limit + 1));
        String after = "";
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            after = " WHERE (at, k) < (:at, :k)";
            values.put("at", cursor.instant(0));
            values.put("k", cursor.text(1));
        }
        List<Found> found = sql.list(
                "SELECT * FROM (SELECT at, CONCAT('R', HEX(id)) AS k, what, FALSE AS used, roles, subject_id"
                        + " FROM data_reads WHERE government_id = :government AND subject_id IN :mine"
                        + " AND account_id <> :self"
                        + " UNION ALL SELECT at, CONCAT('A', LPAD(sequence, 20, '0')), action, TRUE, roles, entity_id"
                        + " FROM audit_entries WHERE government_id = :government AND entity_id IN :acted"
                        + " AND (account_id IS NULL OR account_id <> :self)) log" + after
                        + " ORDER BY at DESC, k DESC LIMIT :rows",
                values,
                row -> found(row, mine));
        return Page.of(found, page.limit, one -> Cursor.after(one.row().at(), one.key()), null)
                .map(Found::row);
    }

    /** Acts on the person and on the own cases; what happens to a unit is no use of the data of each in it. */
    private static List<UUID> acted(UUID person, Map<UUID, String> mine) {
        return mine.entrySet().stream()
                .filter(subject ->
                        subject.getKey().equals(person) || !subject.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Found found(Row row, Map<UUID, String> mine) {
        String roles = row.text("roles");
        String decision = mine.get(row.id("subject_id"));
        return new Found(
                row.text("k"),
                new AccessLogRow(
                        row.instant("at"),
                        row.text("what"),
                        row.flag("used"),
                        roles.isEmpty() ? List.of() : List.of(roles.split(",")),
                        decision.isEmpty() ? null : decision));
    }
}
