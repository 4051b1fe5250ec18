package id.selaras.planning.application;

import id.selaras.identity.application.AccountNames;
import id.selaras.planning.domain.Plan;
import id.selaras.planning.domain.PlanStatus;
import id.selaras.shared.error.Refusal;
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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    @Inject
    Sql sql;

    /** The plan, or a refusal that does not tell another government's from none. */
    Plan of(UUID governmentId, UUID id) {
        return find("governmentId = ?1 and id = ?2", governmentId, id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The plan, held against other writers until the transaction ends. */
    Plan lock(UUID governmentId, UUID id) {
        return find("governmentId = ?1 and id = ?2", governmentId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Newest first: ids carry their time in front. */
    Page<PlanRow> rows(UUID governmentId, PlanFilter filter, PageRequest page, AccountNames names) {
        Cursor cursor = Cursor.parse(page.cursor, 1);
        Map<String, Object> values = new HashMap<>();
        values.put("government", governmentId);
        StringBuilder where = new StringBuilder(" WHERE p.government_id = :government");
        if (filter.q != null && !filter.q.isBlank()) {
            where.append(" AND p.name LIKE :words");
            values.put("words", "%" + filter.q.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (filter.status != null) {
            where.append(" AND p.status = :status");
            values.put("status", filter.status.name());
        }
        Long total = page.total ? sql.count("SELECT COUNT(*) FROM plans p" + where, values) : null;
        if (cursor != null) {
            where.append(" AND p.id < :id");
            values.put("id", cursor.id(0));
        }
        values.put("rows", page.limit + 1);
        return Page.of(
                sql.list(
                        "SELECT p.id, p.name, p.status, JSON_VALUE(p.question, '$.asOf') AS as_of, p.created_by_name,"
                                + " p.created_at, p.latest_run_id, r.moves, r.shortage_before, r.shortage_after,"
                                + " r.accepted FROM plans p LEFT JOIN plan_runs r ON r.id = p.latest_run_id" + where
                                + " ORDER BY p.id DESC LIMIT :rows",
                        values,
                        row -> row(row, names)),
                page.limit,
                row -> Cursor.after(row.id()),
                total);
    }

    private static PlanRow row(Row row, AccountNames names) {
        return new PlanRow(
                row.id("id"),
                row.text("name"),
                PlanStatus.valueOf(row.text("status")),
                LocalDate.parse(row.text("as_of")),
                names.of(row.text("created_by_name")),
                row.instant("created_at"),
                row.integer("moves"),
                row.integer("shortage_before"),
                row.integer("shortage_after"),
                row.id("latest_run_id"),
                row.text("accepted") == null ? null : row.flag("accepted"));
    }
}
