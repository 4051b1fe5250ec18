package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.mutation.application.MutationCaseRow.CasePerson;
import id.selaras.mutation.domain.LoanKind;
import id.selaras.mutation.domain.LoanStatus;
import id.selaras.mutation.domain.TemporaryAssignment;
import id.selaras.planning.application.PlanPosition;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LoanRepository implements PanacheRepositoryBase<TemporaryAssignment, UUID> {

    private static final String ORDER = " ORDER BY starts_on DESC, id DESC";

    @Inject
    Sql sql;

    @Inject
    RowLocks locks;

    @Inject
    ObjectMapper json;

    /** A loan that days may change. */
    record Waiting(UUID id, UUID governmentId) {}

    /** @param units units a loan must touch, or null for all */
    Page<LoanRow> page(
            CaseVisibility visible, LoanFilter filter, Collection<UUID> units, LocalDate today, PageRequest page) {
        StringBuilder where = new StringBuilder(" FROM temporary_assignments WHERE ").append(visible.own());
        Map<String, Object> values = new HashMap<>(visible.values());
        if (filter.status != null) {
            where.append(" AND status = :status");
            values.put("status", filter.status);
        }
        if (units != null) {
            where.append(" AND (from_unit_id IN :units OR to_unit_id IN :units)");
            values.put("units", units);
        }
        if (filter.endingBy != null) {
            where.append(" AND ends_on <= :ending");
            values.put("ending", filter.endingBy);
        }
        if (filter.q != null && !filter.q.isBlank()) {
            String words = filter.q.strip().replaceAll("([\\\\%_])", "\\\\$1");
            where.append(" AND (employee_name LIKE :name OR nip LIKE :start)");
            values.put("name", "%" + words + "%");
            values.put("start", words + "%");
        }
        Long total = page.total ? sql.count("SELECT COUNT(*)" + where, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            where.append(" AND (starts_on, id) < (:day, :after)");
            values.put("day", cursor.date(0));
            values.put("after", cursor.id(1));
        }
        values.put("rows", page.limit + 1);
        return Page.of(
                sql.list("SELECT *" + where + ORDER + " LIMIT :rows", values, row -> row(row, today)),
                page.limit,
                row -> Cursor.after(row.startsOn().toString(), row.id().toString()),
                total);
    }

    Optional<LoanRow> row(CaseVisibility visible, UUID id, LocalDate today) {
        Map<String, Object> values = new HashMap<>(visible.values());
        values.put("id", id);
        return sql
                .list(
                        "SELECT * FROM temporary_assignments WHERE id = :id AND " + visible.own(),
                        values,
                        row -> row(row, today))
                .stream()
                .findFirst();
    }

    /**
     * Holds the working time of a person until the transaction ends, so that loans which are ordered or made longer at
     * the same time are counted one after the other. Taken before the loan itself.
     */
    void holdTimeOf(UUID employeeId) {
        locks.hold("mutation_person_locks", "employee_id", List.of(employeeId));
    }

    /** Makes sure that there is something to hold. */
    void prepareTimeOf(UUID employeeId) {
        locks.prepare("mutation_person_locks", "employee_id", List.of(employeeId));
    }

    Optional<TemporaryAssignment> lock(UUID governmentId, UUID id) {
        return find("id = ?1 and governmentId = ?2", id, governmentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Percent of the working time a person is lent on some day of a term, at most; another loan may be left out. */
    int lent(UUID employeeId, TemporaryAssignment.Term term, UUID except) {
        List<TemporaryAssignment> others = list(
                "employeeId = ?1 and status in ?2 and startsOn <= ?3 and endsOn >= ?4 and id <> ?5",
                employeeId,
                List.of(LoanStatus.ORDERED, LoanStatus.RUNNING),
                term.to(),
                term.from(),
                except);
        return others.stream()
                .mapToInt(loan -> others.stream()
                        .filter(other -> !other.startsOn().isAfter(loan.startsOn())
                                && !other.endsOn().isBefore(loan.startsOn()))
                        .mapToInt(TemporaryAssignment::share)
                        .sum())
                .max()
                .orElse(0);
    }

    /** Loans to which the day may bring something, in the order of their ids. */
    List<Waiting> waiting() {
        return sql.list(
                "SELECT id, government_id FROM temporary_assignments WHERE status IN ('ORDERED', 'RUNNING') ORDER BY id",
                Map.of(),
                row -> new Waiting(row.id("id"), row.id("government_id")));
    }

    private LoanRow row(Row row, LocalDate today) {
        LoanStatus status = LoanStatus.valueOf(row.text("status"));
        LocalDate end = row.date("ends_on");
        return new LoanRow(
                row.id("id"),
                row.integer("version"),
                LoanKind.valueOf(row.text("kind")),
                status,
                new CasePerson(row.id("employee_id"), row.text("employee_name"), row.text("nip")),
                position(row.text("from_position")),
                position(row.text("to_position")),
                row.integer("share"),
                row.date("starts_on"),
                end,
                status == LoanStatus.RUNNING ? (int) ChronoUnit.DAYS.between(today, end) : null,
                row.text("purpose"),
                row.text("order_number"),
                row.date("order_date"),
                row.integer("extensions"),
                row.text("end_reason"));
    }

    private PlanPosition position(String text) {
        try {
            return json.readValue(text, PlanPosition.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
