package id.selaras.planning.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the moves of a run. */
@ApplicationScoped
class PlanMoveRepository {

    private static final TypeReference<List<PlanReason>> REASONS = new TypeReference<>() {};

    private static final String FROM =
            " FROM plan_moves m JOIN plan_posts f ON f.run_id = m.run_id AND f.position_id = m.from_position_id"
                    + " JOIN plan_posts t ON t.run_id = m.run_id AND t.position_id = m.to_position_id"
                    + " WHERE m.run_id = :run";

    private static final String COLUMNS =
            "SELECT m.*, f.job_name AS f_job, f.unit_name AS f_unit, f.agency_name AS f_agency, f.job_class AS f_class,"
                    + " t.job_name AS t_job, t.unit_name AS t_unit, t.agency_name AS t_agency, t.job_class AS t_class";

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    /** A row with the value it is sorted by. */
    private record Sorted(MoveRow move, String value) {}

    /**
     * @param units the units a move must touch, or null for all
     */
    Page<MoveRow> page(UUID runId, MoveFilter filter, Collection<UUID> units, PageRequest page) {
        MoveOrder order = MoveOrder.of(filter.sort);
        Map<String, Object> values = new HashMap<>();
        values.put("run", runId);
        StringBuilder where = new StringBuilder(FROM);
        if (units != null) {
            where.append(" AND (f.unit_id IN :units OR t.unit_id IN :units)");
            values.put("units", units);
        }
        if (filter.q != null && !filter.q.isBlank()) {
            String words = filter.q.strip().replaceAll("([\\\\%_])", "\\\\$1");
            where.append(" AND (m.name LIKE :name OR m.nip LIKE :nip)");
            values.put("name", "%" + words + "%");
            values.put("nip", words + "%");
        }
        if (filter.chain != null) {
            where.append(" AND m.chain_id = :chain");
            values.put("chain", filter.chain);
        }
        Long total = page.total ? sql.count("SELECT COUNT(*)" + where, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            where.append(" AND ").append(order.after());
            values.put("value", order.value(cursor, 0));
            values.put("id", cursor.id(1));
        }
        values.put("rows", page.limit + 1);
        List<Sorted> rows = sql.list(
                COLUMNS + ", " + order.column() + " AS sort_value" + where + order.orderBy() + " LIMIT :rows",
                values,
                row -> new Sorted(move(row), row.text("sort_value")));
        return Page.of(
                        rows,
                        page.limit,
                        row -> Cursor.after(row.value(), row.move().id()),
                        total)
                .map(Sorted::move);
    }

    /** All moves of a run, chain by chain, in the order of execution. */
    List<MoveRow> all(UUID runId) {
        return sql.list(COLUMNS + FROM + " ORDER BY m.chain_number, m.sequence", Map.of("run", runId), this::move);
    }

    Optional<MoveRow> find(UUID runId, UUID moveId) {
        return sql.list(COLUMNS + FROM + " AND m.id = :move", Map.of("run", runId, "move", moveId), this::move).stream()
                .findFirst();
    }

    /** Notes which case was opened from which move; a move that has one already keeps it. */
    int link(UUID runId, Map<UUID, UUID> caseOfMove) {
        int linked = 0;
        for (Map.Entry<UUID, UUID> entry : caseOfMove.entrySet()) {
            linked += sql.update(
                    "UPDATE plan_moves SET case_id = :case WHERE run_id = :run AND id = :move AND case_id IS NULL",
                    Map.of("case", entry.getValue(), "run", runId, "move", entry.getKey()));
        }
        return linked;
    }

    private MoveRow move(Row row) {
        return new MoveRow(
                row.id("id"),
                row.id("employee_id"),
                row.text("nip"),
                row.text("name"),
                position(row, "from_position_id", "f_"),
                position(row, "to_position_id", "t_"),
                row.id("chain_id"),
                row.text("chain_kind"),
                row.integer("sequence"),
                PlanReasons.points(row.integer("fit_before")),
                PlanReasons.points(row.integer("fit_after")),
                row.integer("km_before"),
                row.integer("km_after"),
                new MoveCost(
                        Long.parseLong(row.text("cost_move")),
                        Long.parseLong(row.text("cost_fit")),
                        Long.parseLong(row.text("cost_distance")),
                        Long.parseLong(row.text("cost_wish")),
                        Long.parseLong(row.text("cost_relief")),
                        Long.parseLong(row.text("cost_total"))),
                reasons(row.text("reasons")),
                row.id("case_id"));
    }

    private static PlanPosition position(Row row, String id, String prefix) {
        return new PlanPosition(
                row.id(id),
                row.text(prefix + "job"),
                row.text(prefix + "unit"),
                row.text(prefix + "agency"),
                row.integer(prefix + "class"));
    }

    private List<PlanReason> reasons(String text) {
        try {
            return json.readValue(text, REASONS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("kept reasons are unreadable", unreadable);
        }
    }
}
