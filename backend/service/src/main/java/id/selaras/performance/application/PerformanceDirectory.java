package id.selaras.performance.application;

import id.selaras.employee.application.HistoryRow;
import id.selaras.employee.application.RatingDirectory;
import id.selaras.employee.application.RatingView;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The ratings, for other features. */
@ApplicationScoped
public class PerformanceDirectory implements RatingDirectory {

    @Inject
    Sql sql;

    /** Predicates of everybody by person and year, as known now. One query. */
    @Transactional
    public Map<UUID, Map<Integer, String>> predicates(UUID governmentId, Collection<Integer> years) {
        Map<UUID, Map<Integer, String>> predicates = new HashMap<>();
        sql.each(
                "SELECT employee_id, year, predicate FROM performance_ratings WHERE government_id = :government"
                        + " AND superseded_at = :never AND year IN :years",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED, "years", years),
                row -> predicates
                        .computeIfAbsent(row.id("employee_id"), employee -> new TreeMap<>())
                        .put(row.integer("year"), row.text("predicate")));
        return predicates;
    }

    @Override
    @Transactional
    public List<RatingView> ratings(UUID governmentId, UUID employeeId, LocalDate asOf, Instant knownAt) {
        Map<String, Object> values = new HashMap<>();
        values.put("government", governmentId);
        values.put("employee", employeeId);
        values.put("year", asOf.getYear());
        values.put("known", knownAt == null ? Times.NOT_SUPERSEDED : knownAt);
        return sql.list(
                "SELECT year, result, behaviour, predicate FROM performance_ratings WHERE employee_id = :employee"
                        + " AND government_id = :government AND year < :year AND "
                        + (knownAt == null
                                ? "superseded_at = :known"
                                : "recorded_at <= :known AND superseded_at > :known")
                        + " ORDER BY year DESC",
                values,
                row -> new RatingView(
                        row.integer("year"), row.integer("result"), row.integer("behaviour"), row.text("predicate")));
    }

    @Override
    @Transactional
    public List<HistoryRow> ratingHistory(UUID governmentId, UUID employeeId) {
        return sql.list(
                "SELECT year, result, behaviour, predicate, recorded_at, superseded_at, change_id"
                        + " FROM performance_ratings"
                        + " WHERE employee_id = :employee AND government_id = :government",
                Map.of("employee", employeeId, "government", governmentId),
                PerformanceDirectory::history);
    }

    private static HistoryRow history(Row row) {
        int year = row.integer("year");
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("year", year);
        summary.put("result", row.integer("result"));
        summary.put("behaviour", row.integer("behaviour"));
        summary.put("predicate", row.text("predicate"));
        return new HistoryRow(
                HistoryRow.Kind.PERFORMANCE,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1),
                row.instant("recorded_at"),
                row.supersession("superseded_at"),
                summary,
                row.id("change_id"));
    }
}
