package id.selaras.employee.application;

import id.selaras.employee.application.EmployeeRowSql.People;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.fact.Facts;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Rows of the employee list. Those of today are kept in a table, which is read only while it is as new as the facts;
 * whenever it is not, and for every other day, the same rows are computed.
 */
@ApplicationScoped
class EmployeeRowRepository {

    /** People computed by one statement: short enough for any time limit on a busy machine. */
    private static final int SLICE = 4_000;

    @Inject
    Sql sql;

    @Inject
    Facts facts;

    /**
     * A place to select rows from.
     *
     * @param text   table or query
     * @param values parameters of the query
     * @param kept   whether it is the table
     */
    record Source(String text, Map<String, Object> values, boolean kept) {}

    /**
     * Where to read everybody's rows for a day.
     *
     * @param today   the government's today: the only day that is kept
     * @param knownAt recorded time, or null for now
     */
    Source source(UUID governmentId, LocalDate asOf, LocalDate today, Instant knownAt, RuleSet rules) {
        if (knownAt == null && asOf.equals(today) && isFresh(governmentId, today, rules)) {
            return new Source("employee_rows", Map.of("government", governmentId), true);
        }
        EmployeeRowSql rows = EmployeeRowSql.of(governmentId, asOf, knownAt, People.ALL, rules);
        return new Source("(" + rows.text() + ")", rows.values(), false);
    }

    List<EmployeeListRow> page(Source source, EmployeeCriteria criteria, EmployeeOrder order, int limit) {
        Map<String, Object> values = values(source, criteria);
        values.put("limit", limit);
        return sql.list(
                "SELECT r.* FROM " + source.text() + " r WHERE " + criteria.text() + order.orderBy() + " LIMIT :limit",
                values,
                EmployeeListRow::of);
    }

    long count(Source source, EmployeeCriteria criteria) {
        return sql.count(
                "SELECT COUNT(*) FROM " + source.text() + " r WHERE " + criteria.text(), values(source, criteria));
    }

    /** How many files of each unit have which gaps; those of people who have left are not looked at. */
    List<UnitGaps> gaps(Source source) {
        return sql.list(
                "SELECT r.unit_id, r.gaps, COUNT(*) AS people, SUM(r.quality) AS points FROM " + source.text()
                        + " r WHERE r.government_id = :government AND r.legal_status NOT IN "
                        + EmployeeDirectory.LEFT + " GROUP BY r.unit_id, r.gaps",
                source.values(),
                row -> new UnitGaps(
                        row.id("unit_id"), row.integer("gaps"), row.integer("people"), row.decimal("points")));
    }

    /**
     * People of one unit whose files have the same gaps.
     *
     * @param unitId null for people without a placement
     * @param points sum of their scores
     */
    record UnitGaps(UUID unitId, int gaps, int people, BigDecimal points) {}

    /** One person's row on a day, or null when nothing is known of him for it. */
    EmployeeListRow one(UUID governmentId, UUID employeeId, LocalDate asOf, Instant knownAt, RuleSet rules) {
        EmployeeRowSql row = EmployeeRowSql.of(governmentId, asOf, knownAt, People.one(employeeId), rules);
        List<EmployeeListRow> rows = sql.list(row.text(), row.values(), EmployeeListRow::of);
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** Whether the table holds this day's rows as the facts and the rules are now. */
    boolean isFresh(UUID governmentId, LocalDate today, RuleSet rules) {
        return sql.count(
                        "SELECT COUNT(*) FROM employee_row_states WHERE government_id = :government"
                                + " AND as_of = :today AND rule_set_id = :rules AND revision = :revision",
                        Map.of(
                                "government",
                                governmentId,
                                "today",
                                today,
                                "rules",
                                rules.id(),
                                "revision",
                                facts.revision(governmentId)))
                == 1;
    }

    /**
     * Computes the table anew. The revision is read first: what is written meanwhile makes the rows newer than their
     * state says, and they are computed once more.
     *
     * @return false when another replica is at it
     */
    boolean refresh(UUID governmentId, LocalDate today, RuleSet rules) {
        Map<String, Object> state = new HashMap<>();
        state.put("government", governmentId);
        state.put("today", today);
        state.put("rules", rules.id());
        state.put("revision", facts.revision(governmentId));
        if (sql.count("SELECT COUNT(*) FROM employee_row_states WHERE government_id = :government", state) == 0) {
            sql.update(
                    "INSERT IGNORE INTO employee_row_states (government_id, as_of, revision, rule_set_id)"
                            + " VALUES (:government, '1900-01-01', -1, :rules)",
                    state);
        }
        if (sql.list(
                        "SELECT as_of FROM employee_row_states WHERE government_id = :government"
                                + " FOR UPDATE SKIP LOCKED",
                        state,
                        row -> row.date("as_of"))
                .isEmpty()) {
            return false;
        }
        sql.update("DELETE FROM employee_rows WHERE government_id = :government", state);
        List<UUID> ids = sql.list(
                "SELECT id FROM employees WHERE government_id = :government ORDER BY id", state, row -> row.id("id"));
        for (int from = 0; from < ids.size(); from += SLICE) {
            UUID last = ids.get(Math.min(ids.size(), from + SLICE) - 1);
            insert(EmployeeRowSql.of(governmentId, today, null, new People(ids.get(from), last), rules));
        }
        sql.update(
                "UPDATE employee_row_states SET as_of = :today, revision = :revision, rule_set_id = :rules"
                        + " WHERE government_id = :government",
                state);
        return true;
    }

    private void insert(EmployeeRowSql rows) {
        String columns = String.join(", ", EmployeeRowSql.COLUMNS);
        sql.update(
                "INSERT INTO employee_rows (" + columns + ") SELECT " + columns + " FROM (" + rows.text() + ") y",
                rows.values());
    }

    private static Map<String, Object> values(Source source, EmployeeCriteria criteria) {
        Map<String, Object> values = new HashMap<>(source.values());
        values.putAll(criteria.values());
        return values;
    }
}
