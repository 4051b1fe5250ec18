package id.selaras.mutation.application;

import id.selaras.mutation.application.CaseProgressView.ChainMember;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class MutationCaseRepository implements PanacheRepositoryBase<MutationCase, UUID> {

    @Inject
    Sql sql;

    @Inject
    CaseRows rows;

    /**
     * One statement for the cases of the own government and one for those it has a part in, each along its index.
     *
     * @param units    units a case must touch, or null for all
     * @param handover which handovers are overdue
     */
    Page<MutationCaseRow> page(
            CaseVisibility visible,
            MutationCaseFilter filter,
            Collection<UUID> units,
            OverdueHandovers handover,
            PageRequest page) {
        boolean descending = descending(filter.sort);
        Map<String, Object> values = new HashMap<>(visible.values());
        StringBuilder where = new StringBuilder();
        add(where, values, filter.plan, "plan", " AND plan_id = :plan");
        add(where, values, filter.status, "status", " AND status = :status");
        add(where, values, units, "units", " AND (from_unit_id IN :units OR to_unit_id IN :units)");
        if (filter.handoverOverdue != null) {
            where.append(filter.handoverOverdue ? " AND " : " AND NOT ").append(OverdueHandovers.CONDITION);
            values.putAll(handover.values());
        }
        if (filter.q != null && !filter.q.isBlank()) {
            String words = filter.q.strip().replaceAll("([\\\\%_])", "\\\\$1");
            where.append(" AND (employee_name LIKE :name OR nip LIKE :start OR number LIKE :start)");
            values.put("name", "%" + words + "%");
            values.put("start", words + "%");
        }
        Long total =
                page.total ? countOf(visible.own() + where, values) + countOf(visible.shared() + where, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            String beyond = descending ? "<" : ">";
            where.append(" AND number ")
                    .append(beyond)
                    .append("= :after AND (number ")
                    .append(beyond)
                    .append(" :after OR id ")
                    .append(beyond)
                    .append(" :afterId)");
            values.put("after", cursor.text(0));
            values.put("afterId", cursor.id(1));
        }
        values.put("rows", page.limit + 1);
        String way = descending ? " DESC" : "";
        String ordered = " ORDER BY number" + way + ", id" + way;
        String found = "(SELECT id, number FROM mutation_cases WHERE ";
        String rest = where + ordered + " LIMIT :rows)";
        // Found by the index alone first; only what is on the page is read as wide as it is.
        return Page.of(
                sql.list(
                        "SELECT c.* FROM (" + found + visible.own() + rest + " UNION ALL " + found + visible.shared()
                                + rest + ordered + " LIMIT :rows) page JOIN mutation_cases c ON c.id = page.id"
                                + " ORDER BY c.number" + way + ", c.id" + way,
                        values,
                        row -> handover.mark(rows.row(row, visible.viewer()))),
                page.limit,
                row -> Cursor.after(row.number(), row.id()),
                total);
    }

    private long countOf(String where, Map<String, Object> values) {
        return sql.count("SELECT COUNT(*) FROM mutation_cases WHERE " + where, values);
    }

    Optional<MutationCaseView> find(CaseVisibility visible, UUID id) {
        Map<String, Object> values = new HashMap<>(visible.values());
        values.put("id", id);
        return sql
                .list(
                        "SELECT * FROM mutation_cases WHERE id = :id AND " + visible.either(),
                        values,
                        row -> rows.view(row, visible.viewer()))
                .stream()
                .findFirst();
    }

    /** The chain of a case that a request may see. */
    Optional<UUID> chainOf(CaseVisibility visible, UUID id) {
        Map<String, Object> values = new HashMap<>(visible.values());
        values.put("id", id);
        return sql
                .list(
                        "SELECT chain_id FROM mutation_cases WHERE id = :id AND " + visible.either(),
                        values,
                        row -> row.id("chain_id"))
                .stream()
                .findFirst();
    }

    /** The governments a case touches, in the order of their ids; they never change. */
    Optional<List<UUID>> governmentsOf(CaseVisibility visible, UUID id) {
        Map<String, Object> values = new HashMap<>(visible.values());
        values.put("id", id);
        return sql
                .list(
                        "SELECT government_id, counterpart_government_id FROM mutation_cases WHERE id = :id AND "
                                + visible.either(),
                        values,
                        row -> Stream.of(row.id("government_id"), row.id("counterpart_government_id"))
                                .filter(Objects::nonNull)
                                .sorted()
                                .toList())
                .stream()
                .findFirst();
    }

    /**
     * The cases of a chain in the order of execution, held until the transaction ends. Called before anything else is
     * read of them, so that it is the state after the one who held them before.
     */
    List<MutationCase> lockChain(UUID chainId) {
        return find("chainId = ?1 order by sequence, id", chainId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Cases of a government among these ids, by id. */
    Map<UUID, MutationCaseRow> rowsOf(UUID governmentId, Collection<UUID> ids) {
        Map<UUID, MutationCaseRow> found = new HashMap<>();
        sql.eachOf(
                "SELECT * FROM mutation_cases WHERE government_id = :government AND id IN :ids",
                Map.of("government", governmentId),
                "ids",
                ids,
                row -> found.put(row.id("id"), rows.row(row, governmentId)));
        return found;
    }

    /** The cases of a chain that a request may see, in the order of execution. */
    List<ChainMember> chain(CaseVisibility visible, UUID chainId) {
        Map<String, Object> values = new HashMap<>(visible.values());
        values.put("chain", chainId);
        return sql.list(
                "SELECT id, number, status, sequence, employee_name FROM mutation_cases WHERE chain_id = :chain AND "
                        + visible.either() + " ORDER BY sequence, id",
                values,
                row -> new ChainMember(
                        row.id("id"),
                        row.text("number"),
                        MutationCaseStatus.valueOf(row.text("status")),
                        row.integer("sequence"),
                        row.text("employee_name")));
    }

    /** Chains of which a case waits for a day that has come. */
    List<UUID> chainsToTakeEffect(UUID governmentId, LocalDate today) {
        return sql.list(
                "SELECT DISTINCT chain_id FROM mutation_cases WHERE government_id = :government"
                        + " AND status = 'DECREED' AND effective_on <= :today",
                Map.of("government", governmentId, "today", today),
                row -> row.id("chain_id"));
    }

    /** Governments with cases that wait for their day. */
    List<UUID> governmentsWaiting() {
        return sql.list(
                "SELECT DISTINCT government_id FROM mutation_cases WHERE status = 'DECREED'",
                Map.of(),
                row -> row.id("government_id"));
    }

    /**
     * Those of the people who have an open case, whoever keeps it, with its number; also as the newcomer that a transfer
     * between governments has made of somebody.
     */
    Map<UUID, String> openCases(Collection<UUID> employees) {
        Map<UUID, String> open = new HashMap<>();
        sql.eachOf(
                "SELECT open_employee_id AS person, number FROM mutation_cases WHERE open_employee_id IN :employees"
                        + " UNION ALL SELECT receiver_employee_id, number FROM mutation_cases"
                        + " WHERE receiver_employee_id IN :employees"
                        + " AND (open_employee_id IS NOT NULL OR open_outside_nip IS NOT NULL)",
                Map.of(),
                "employees",
                employees,
                row -> open.put(row.id("person"), row.text("number")));
        return open;
    }

    /**
     * Takes numbers for a year. The counter's row is held until the transaction ends, so numbers have no gaps and those
     * who open cases of one government queue up.
     *
     * @return the first of them
     */
    int takeNumbers(UUID governmentId, int year, int count) {
        Map<String, Object> values = Map.of("government", governmentId, "year", year, "count", count);
        // One statement takes the row at once: two who made sure of it first and counted then would share it, and each
        // wait for the other to let go.
        sql.update(
                "INSERT INTO mutation_case_counters (government_id, year, last_number)"
                        + " VALUES (:government, :year, :count) ON DUPLICATE KEY UPDATE last_number = last_number + :count",
                values);
        long last = sql.count(
                "SELECT last_number FROM mutation_case_counters WHERE government_id = :government AND year = :year",
                values);
        return (int) last - count + 1;
    }

    private static boolean descending(String sort) {
        return switch (sort) {
            case "number" -> false;
            case "-number" -> true;
            default -> throw Refusal.shape("?sort", "unknown-sort", "number");
        };
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, Object value, String name, String condition) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }
}
