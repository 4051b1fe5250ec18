package id.selaras.rules.application;

import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Freeze windows; one that was lifted stays as a row and holds no more. */
@ApplicationScoped
class FreezeWindowRepository {

    @Inject
    Sql sql;

    /** Those that hold, in the order of their first days. */
    List<FreezeWindowView> of(UUID governmentId) {
        return sql.list(
                "SELECT * FROM freeze_windows WHERE government_id = :government AND NOT removed"
                        + " ORDER BY starts_on, id",
                Map.of("government", governmentId),
                FreezeWindowRepository::view);
    }

    Optional<FreezeWindowView> of(UUID governmentId, UUID id) {
        return of(governmentId).stream()
                .filter(window -> window.id().equals(id))
                .findFirst();
    }

    void insert(UUID governmentId, UUID id, SetFreezeWindow window) {
        sql.update(
                "INSERT INTO freeze_windows (id, government_id, kind, starts_on, ends_on, job_levels, legal_source)"
                        + " VALUES (:id, :government, :kind, :from, :to, :levels, :source)",
                values(governmentId, id, window));
    }

    /** False when it is not at the version. */
    boolean change(UUID governmentId, UUID id, int version, SetFreezeWindow window) {
        Map<String, Object> values = values(governmentId, id, window);
        values.put("version", version);
        return sql.update(
                        "UPDATE freeze_windows SET kind = :kind, starts_on = :from, ends_on = :to,"
                                + " job_levels = :levels, legal_source = :source, version = version + 1"
                                + " WHERE id = :id AND government_id = :government AND version = :version"
                                + " AND NOT removed",
                        values)
                == 1;
    }

    /** False when it is not at the version. */
    boolean lift(UUID governmentId, UUID id, int version) {
        return sql.update(
                        "UPDATE freeze_windows SET removed = TRUE, version = version + 1 WHERE id = :id"
                                + " AND government_id = :government AND version = :version AND NOT removed",
                        Map.of("id", id, "government", governmentId, "version", version))
                == 1;
    }

    private static Map<String, Object> values(UUID governmentId, UUID id, SetFreezeWindow window) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("government", governmentId);
        values.put("kind", window.kind());
        values.put("from", window.startsOn());
        values.put("to", window.endsOn());
        values.put("levels", window.jobLevels().stream().sorted().collect(Collectors.joining("|")));
        values.put("source", window.legalSource().strip());
        return values;
    }

    private static FreezeWindowView view(Row row) {
        return new FreezeWindowView(
                row.id("id"),
                row.integer("version"),
                FreezeKind.valueOf(row.text("kind")),
                row.date("starts_on"),
                row.date("ends_on"),
                Set.of(row.text("job_levels").split("\\|")).stream().sorted().toList(),
                row.text("legal_source"));
    }
}
