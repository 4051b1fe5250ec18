package id.selaras.survey.application;

import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import id.selaras.survey.domain.FollowUpStatus;
import id.selaras.survey.domain.SatisfactionElement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Items of all follow-up plans, the nearest quarter first. */
@ApplicationScoped
class FollowUpListRepository {

    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_QUARTER = 3;

    /** Quarters since the year 0, so that they can be compared. */
    private static final String DUE = "(f.due_year * 4 + f.due_quarter - 1)";

    private static final String OVERDUE = "(f.status <> 'DONE' AND " + DUE + " < :quarter)";

    @Inject
    Sql sql;

    /** @param units the only units whose items are wanted, or null for all */
    Page<FollowUpListRow> page(
            UUID governmentId, LocalDate today, FollowUpListFilter filter, Collection<UUID> units, PageRequest page) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "government", governmentId, "quarter", quarter(today), "today", today, "never", Times.NOT_SUPERSEDED));
        StringBuilder where = new StringBuilder("f.government_id = :government");
        if (filter.status != null) {
            where.append(" AND f.status = :status");
            values.put("status", filter.status);
        }
        if (filter.overdue != null) {
            where.append(" AND ").append(OVERDUE).append(" = :overdue");
            values.put("overdue", filter.overdue);
        }
        if (units != null) {
            where.append(" AND f.unit_id IN :units");
            values.put("units", units);
        }
        Long total = page.total ? sql.count("SELECT COUNT(*) FROM survey_follow_ups f WHERE " + where, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            where.append(" AND (").append(DUE).append(", f.id) > (:due, :after)");
            values.put("due", cursor.number(0));
            values.put("after", cursor.id(1));
        }
        values.put("rows", page.limit + 1);
        return Page.of(
                sql.list(
                        "SELECT f.*, s.title, u.name AS unit_name, " + OVERDUE + " AS overdue FROM survey_follow_ups f"
                                + " JOIN surveys s ON s.id = f.survey_id"
                                + " LEFT JOIN unit_versions u ON u.unit_id = f.unit_id AND u.superseded_at = :never"
                                + " AND u.valid_from <= :today AND u.valid_to > :today WHERE " + where + " ORDER BY "
                                + DUE + ", f.id LIMIT :rows",
                        values,
                        FollowUpListRepository::read),
                page.limit,
                row -> Cursor.after(
                        row.item().year() * QUARTERS + row.item().quarter() - 1,
                        row.item().id()),
                total);
    }

    private static int quarter(LocalDate day) {
        return day.getYear() * QUARTERS + (day.getMonthValue() - 1) / MONTHS_OF_QUARTER;
    }

    private static FollowUpListRow read(Row row) {
        return new FollowUpListRow(
                row.id("survey_id"),
                row.text("title"),
                row.id("unit_id"),
                row.text("unit_name"),
                row.flag("overdue"),
                new FollowUpRow(
                        row.id("id"),
                        row.integer("version"),
                        SatisfactionElement.valueOf(row.text("element")),
                        row.text("programme"),
                        row.integer("due_year"),
                        row.integer("due_quarter"),
                        row.text("responsible"),
                        FollowUpStatus.valueOf(row.text("status")),
                        row.text("public_sentence")));
    }
}
