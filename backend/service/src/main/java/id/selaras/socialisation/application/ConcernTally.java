package id.selaras.socialisation.application;

import id.selaras.shared.sql.Sql;
import id.selaras.socialisation.domain.ConcernCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts worries. */
@ApplicationScoped
class ConcernTally {

    @Inject
    Sql sql;

    /**
     * Worries that were raised in the same unit about the same, with a name or without.
     *
     * @param unitId   or null where none is known
     * @param answered those that have an answer
     * @param inTime   those whose answers all came in time
     * @param overdue  those that wait and whose day is past
     * @param marks    how many have a mark
     * @param sum      of these marks
     */
    record Group(
            ConcernCategory category,
            UUID unitId,
            boolean anonymous,
            int count,
            int answered,
            int inTime,
            int overdue,
            int marks,
            int sum) {}

    List<Group> groups(UUID governmentId, LocalDate from, LocalDate to, LocalDate today) {
        return sql.list(
                "SELECT category, unit_id, anonymous, COUNT(*) AS n, SUM(answered_on IS NOT NULL) AS answered,"
                        + " SUM(answered_on IS NOT NULL AND NOT late) AS in_time,"
                        + " SUM(status IN ('OPEN', 'IN_HANDLING') AND due_on < :today) AS overdue,"
                        + " COUNT(satisfaction) AS marks, COALESCE(SUM(satisfaction), 0) AS mark_sum"
                        + " FROM concerns WHERE government_id = :government AND raised_on BETWEEN :from AND :to"
                        + " AND status <> 'WITHDRAWN' GROUP BY category, unit_id, anonymous",
                Map.of("government", governmentId, "from", from, "to", to, "today", today),
                row -> new Group(
                        ConcernCategory.valueOf(row.text("category")),
                        row.id("unit_id"),
                        row.flag("anonymous"),
                        row.integer("n"),
                        row.integer("answered"),
                        row.integer("in_time"),
                        row.integer("overdue"),
                        row.integer("marks"),
                        row.integer("mark_sum")));
    }
}
