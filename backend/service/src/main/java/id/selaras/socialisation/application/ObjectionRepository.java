package id.selaras.socialisation.application;

import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.Scope;
import id.selaras.shared.sql.Sql;
import id.selaras.socialisation.domain.Objection;
import id.selaras.socialisation.domain.ObjectionStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

@ApplicationScoped
class ObjectionRepository implements PanacheRepositoryBase<Objection, UUID> {

    @Inject
    Sql sql;

    Page<Objection> page(Scope scope, ObjectionFilter filter, LocalDate today, PageRequest page) {
        StringBuilder where = new StringBuilder(visible(scope));
        Map<String, Object> values = values(scope);
        if (filter.status != null) {
            where.append(" and status = :status");
            values.put("status", filter.status);
        }
        if (filter.caseId != null) {
            where.append(" and caseId = :case");
            values.put("case", filter.caseId);
        }
        if (Boolean.TRUE.equals(filter.overdue)) {
            where.append(" and status in :waiting and dueOn < :today");
            values.put("waiting", List.of(ObjectionStatus.FILED, ObjectionStatus.LATE));
            values.put("today", today);
        }
        Long total = page.total ? count(where.toString(), values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            where.append(" and (filedAt < :at or (filedAt = :at and id < :after))");
            values.put("at", cursor.instant(0));
            values.put("after", cursor.id(1));
        }
        return Page.of(
                find(where + " order by filedAt desc, id desc", values)
                        .range(0, page.limit)
                        .list(),
                page.limit,
                objection -> Cursor.after(objection.filing().at(), objection.id()),
                total);
    }

    Optional<Objection> one(Scope scope, UUID id) {
        Map<String, Object> values = values(scope);
        values.put("id", id);
        return find(visible(scope) + " and id = :id", values).firstResultOptional();
    }

    Optional<Objection> lock(Scope scope, UUID id) {
        Map<String, Object> values = values(scope);
        values.put("id", id);
        return find(visible(scope) + " and id = :id", values)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The objection that stands against the decree of a case. */
    Optional<Objection> standing(UUID governmentId, UUID caseId) {
        return find(
                        "governmentId = ?1 and caseId = ?2 and status <> ?3",
                        governmentId,
                        caseId,
                        ObjectionStatus.WITHDRAWN)
                .firstResultOptional();
    }

    /** Those of the cases whose decree rests until an objection is decided, with the number of the objection. */
    Map<UUID, String> suspended(Collection<UUID> cases) {
        Map<UUID, String> found = new HashMap<>();
        sql.eachOf(
                "SELECT case_id, number FROM objections WHERE case_id IN :cases AND status = 'FILED'"
                        + " AND suspended_on IS NOT NULL",
                Map.of(),
                "cases",
                cases,
                row -> found.put(row.id("case_id"), row.text("number")));
        return found;
    }

    /** The next number of a year; the counter is held until the transaction ends. */
    String takeNumber(UUID governmentId, int year) {
        Map<String, Object> values = Map.of("government", governmentId, "year", year);
        sql.update(
                "INSERT INTO objection_counters (government_id, year, last_number) VALUES (:government, :year, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1",
                values);
        long last = sql.count(
                "SELECT last_number FROM objection_counters WHERE government_id = :government AND year = :year",
                values);
        return String.format(Locale.ROOT, "KBR/%04d/%05d", year, last);
    }

    /** How a number of the year will look: dots where the running number will stand. */
    static String openNumber(int year) {
        return String.format(Locale.ROOT, "KBR/%04d/......", year);
    }

    /** The day of receipt the office has proof of, for the decree a case is under now. */
    Optional<LocalDate> receipt(UUID caseId, String decreeNumber) {
        return sql
                .list(
                        "SELECT received_on FROM decree_receipts WHERE case_id = :case AND decree_number = :decree",
                        Map.of("case", caseId, "decree", decreeNumber),
                        row -> row.date("received_on"))
                .stream()
                .findFirst();
    }

    void keepReceipt(UUID governmentId, UUID caseId, String decree, RecordReceipt receipt, String by, Instant at) {
        sql.update(
                "INSERT INTO decree_receipts (case_id, decree_number, government_id, received_on, proof, recorded_by,"
                        + " recorded_at) VALUES (:case, :decree, :government, :on, :proof, :by, :at)"
                        + " ON DUPLICATE KEY UPDATE received_on = :on, proof = :proof, recorded_by = :by,"
                        + " recorded_at = :at",
                Map.of(
                        "case", caseId,
                        "decree", decree,
                        "government", governmentId,
                        "on", receipt.receivedOn(),
                        "proof", receipt.proof().strip(),
                        "by", by,
                        "at", at));
    }

    /** Counts the ends of the running clocks anew. */
    void recount(UUID governmentId, UnaryOperator<LocalDate> end) {
        List<Object[]> moved = sql.list(
                "SELECT id, filed_on FROM objections WHERE government_id = :government AND status IN ('FILED', 'LATE')",
                Map.of("government", governmentId),
                row -> new Object[] {end.apply(row.date("filed_on")), row.id("id")});
        sql.batch("UPDATE objections SET due_on = ? WHERE id = ?", moved);
    }

    private static String visible(Scope scope) {
        return scope.isWholeGovernment()
                ? "governmentId = :government"
                : "governmentId = :government and employeeId = :self";
    }

    private static Map<String, Object> values(Scope scope) {
        Map<String, Object> values = new HashMap<>(Map.of("government", scope.governmentId()));
        if (!scope.isWholeGovernment()) {
            // A scope of units has no person: it finds nothing.
            values.put("self", scope.employeeId() == null ? scope.governmentId() : scope.employeeId());
        }
        return values;
    }
}
