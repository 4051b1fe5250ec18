package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.mutation.application.CaseProgressView.ChainMember;
import id.selaras.mutation.application.MutationCaseRow.CasePerson;
import id.selaras.mutation.domain.CaseOrigin;
import id.selaras.mutation.domain.Consideration;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.MutationCaseKind;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.planning.application.PlanPosition;
import id.selaras.planning.application.PlanReason;
import id.selaras.planning.application.RuleSetName;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Scope;
import id.selaras.shared.sql.Row;
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
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MutationCaseRepository implements PanacheRepositoryBase<MutationCase, UUID> {

    private static final TypeReference<List<PlanReason>> REASONS = new TypeReference<>() {};

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    /** What a request may see: the part of a condition every query here carries. */
    record Visible(String condition, Map<String, Object> values) {

        /**
         * @param subtree units of the scope, where it is a subtree
         */
        static Visible of(Scope scope, Collection<UUID> subtree) {
            Map<String, Object> values = new HashMap<>();
            values.put("government", scope.governmentId());
            if (scope.reach() == Reach.SELF) {
                values.put("self", scope.employeeId());
                return new Visible("government_id = :government AND employee_id = :self", values);
            }
            if (scope.reach() == Reach.SUBTREE) {
                values.put("subtree", subtree);
                return new Visible(
                        "government_id = :government AND (from_unit_id IN :subtree OR to_unit_id IN :subtree)", values);
            }
            return new Visible("government_id = :government", values);
        }
    }

    /**
     * @param units units a case must touch, or null for all
     */
    Page<MutationCaseRow> page(Visible visible, MutationCaseFilter filter, Collection<UUID> units, PageRequest page) {
        boolean descending = descending(filter.sort);
        StringBuilder where = new StringBuilder(" FROM mutation_cases WHERE ").append(visible.condition());
        Map<String, Object> values = new HashMap<>(visible.values());
        add(where, values, filter.plan, "plan", " AND plan_id = :plan");
        add(where, values, filter.status, "status", " AND status = :status");
        add(where, values, units, "units", " AND (from_unit_id IN :units OR to_unit_id IN :units)");
        if (filter.q != null && !filter.q.isBlank()) {
            String words = filter.q.strip().replaceAll("([\\\\%_])", "\\\\$1");
            where.append(" AND (employee_name LIKE :name OR nip LIKE :start OR number LIKE :start)");
            values.put("name", "%" + words + "%");
            values.put("start", words + "%");
        }
        Long total = page.total ? sql.count("SELECT COUNT(*)" + where, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 1);
        if (cursor != null) {
            where.append(" AND number ").append(descending ? "<" : ">").append(" :after");
            values.put("after", cursor.get(0));
        }
        values.put("rows", page.limit + 1);
        String order = " ORDER BY number" + (descending ? " DESC" : "");
        // Found by the index alone first; only what is on the page is read as wide as it is.
        return Page.of(
                sql.list(
                        "SELECT c.* FROM (SELECT id AS found" + where + order
                                + " LIMIT :rows) page JOIN mutation_cases c ON c.id = page.found" + order,
                        values,
                        this::row),
                page.limit,
                row -> Cursor.after(row.number()),
                total);
    }

    Optional<MutationCaseView> find(Visible visible, UUID id) {
        Map<String, Object> values = new HashMap<>(visible.values());
        values.put("id", id);
        return sql
                .list("SELECT * FROM mutation_cases WHERE id = :id AND " + visible.condition(), values, this::view)
                .stream()
                .findFirst();
    }

    /** The chain of a case that a request may see. */
    Optional<UUID> chainOf(Visible visible, UUID id) {
        Map<String, Object> values = new HashMap<>(visible.values());
        values.put("id", id);
        return sql
                .list(
                        "SELECT chain_id FROM mutation_cases WHERE id = :id AND " + visible.condition(),
                        values,
                        row -> row.id("chain_id"))
                .stream()
                .findFirst();
    }

    /**
     * The cases of a chain in the order of execution, held until the transaction ends. Called before anything else is
     * read of them, so that it is the state after the one who held them before.
     */
    List<MutationCase> lockChain(UUID governmentId, UUID chainId) {
        return find("governmentId = ?1 and chainId = ?2 order by sequence, id", governmentId, chainId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Cases of a government among these ids, by id. */
    Map<UUID, MutationCaseRow> rowsOf(UUID governmentId, Collection<UUID> ids) {
        Map<UUID, MutationCaseRow> rows = new HashMap<>();
        sql.eachOf(
                "SELECT * FROM mutation_cases WHERE government_id = :government AND id IN :ids",
                Map.of("government", governmentId),
                "ids",
                ids,
                row -> rows.put(row.id("id"), row(row)));
        return rows;
    }

    /** The cases of a chain that a request may see, in the order of execution. */
    List<ChainMember> chain(Visible visible, UUID chainId) {
        Map<String, Object> values = new HashMap<>(visible.values());
        values.put("chain", chainId);
        return sql.list(
                "SELECT id, number, status, sequence, employee_name FROM mutation_cases WHERE chain_id = :chain AND "
                        + visible.condition() + " ORDER BY sequence, id",
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

    /** Those of the people who have an open case, with its number. */
    Map<UUID, String> openCases(UUID governmentId, Collection<UUID> employees) {
        Map<UUID, String> open = new HashMap<>();
        sql.each(
                "SELECT open_employee_id, number FROM mutation_cases WHERE government_id = :government"
                        + " AND open_employee_id IN :employees",
                Map.of("government", governmentId, "employees", employees),
                row -> open.put(row.id("open_employee_id"), row.text("number")));
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

    private MutationCaseRow row(Row row) {
        return new MutationCaseRow(
                row.id("id"),
                row.text("number"),
                MutationCaseStatus.valueOf(row.text("status")),
                MutationCaseKind.valueOf(row.text("kind")),
                new CasePerson(row.id("employee_id"), row.text("employee_name"), row.text("nip")),
                read(row.text("from_position"), PlanPosition.class),
                read(row.text("to_position"), PlanPosition.class),
                row.id("chain_id"),
                row.integer("group_number"),
                row.integer("sequence"),
                row.id("plan_id"),
                row.date("effective_on"),
                row.instant("created_at"),
                row.date("due_on"));
    }

    private MutationCaseView view(Row row) {
        MutationCaseRow listed = row(row);
        return new MutationCaseView(
                listed.id(),
                row.integer("version"),
                listed.number(),
                listed.status(),
                listed.kind(),
                listed.employee(),
                listed.fromPosition(),
                listed.toPosition(),
                listed.chainId(),
                listed.groupNumber(),
                listed.sequence(),
                listed.planId(),
                listed.effectiveOn(),
                listed.createdAt(),
                CaseOrigin.valueOf(row.text("origin")),
                row.text("motive"),
                row.instant("status_since"),
                row.date("due_on"),
                row.text("consideration") == null ? null : Consideration.valueOf(row.text("consideration")),
                row.flag("deviates"),
                row.text("decree_number"),
                row.date("decree_date"),
                reasons(row.text("reasons")),
                read(row.text("rule_set"), RuleSetName.class),
                row.text("input_hash"),
                row.text("certificate_hash"));
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

    private List<PlanReason> reasons(String text) {
        if (text == null) {
            return List.of();
        }
        try {
            return json.readValue(text, REASONS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private <T> T read(String text, Class<T> type) {
        if (text == null) {
            return null;
        }
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
