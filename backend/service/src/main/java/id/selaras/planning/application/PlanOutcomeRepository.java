package id.selaras.planning.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what a run does to posts and units. */
@ApplicationScoped
class PlanOutcomeRepository {

    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    /** Units in the order of their agencies and names. */
    List<PlanUnitRow> units(UUID runId, boolean byAgency) {
        String unit = byAgency ? "agency" : "unit";
        // A move between two posts of one agency leaves the agency's head count alone and is not told there.
        String crossing = byAgency
                ? "SELECT t.agency_id AS into_unit, f.agency_id AS out_of FROM plan_moves m"
                        + " JOIN plan_posts f ON f.run_id = m.run_id AND f.position_id = m.from_position_id"
                        + " JOIN plan_posts t ON t.run_id = m.run_id AND t.position_id = m.to_position_id"
                        + " WHERE m.run_id = :run AND f.agency_id <> t.agency_id"
                : "SELECT t.unit_id AS into_unit, f.unit_id AS out_of FROM plan_moves m"
                        + " JOIN plan_posts f ON f.run_id = m.run_id AND f.position_id = m.from_position_id"
                        + " JOIN plan_posts t ON t.run_id = m.run_id AND t.position_id = m.to_position_id"
                        + " WHERE m.run_id = :run AND f.unit_id <> t.unit_id";
        return sql.list(
                "WITH crossing AS (" + crossing + ") SELECT p." + unit + "_id AS unit_id, MAX(p." + unit
                        + "_name) AS name, MAX(p.agency_name) AS agency_name, SUM(p.need) AS need,"
                        + " SUM(p.before_count) AS before_count, SUM(p.after_count) AS after_count,"
                        + " SUM(GREATEST(p.need - p.before_count, 0)) AS shortage_before,"
                        + " SUM(GREATEST(p.need - p.after_count, 0)) AS shortage_after,"
                        + " SUM(GREATEST(p.before_count - p.need, 0)) AS surplus_before,"
                        + " SUM(GREATEST(p.after_count - p.need, 0)) AS surplus_after, SUM(p.raw_need) AS load_heads,"
                        + " SUM(IF(p.raw_need IS NULL, 0, p.before_count)) AS loaded_before,"
                        + " SUM(IF(p.raw_need IS NULL, 0, p.after_count)) AS loaded_after,"
                        + " (SELECT COUNT(*) FROM crossing c WHERE c.into_unit = p." + unit + "_id) AS moves_in,"
                        + " (SELECT COUNT(*) FROM crossing c WHERE c.out_of = p." + unit + "_id) AS moves_out"
                        + " FROM plan_posts p WHERE p.run_id = :run GROUP BY p." + unit + "_id"
                        + " ORDER BY agency_name, name, unit_id",
                Map.of("run", runId),
                PlanOutcomeRepository::unit);
    }

    /** Agency to agency, the widest first. */
    List<PlanFlow> flows(UUID runId) {
        return sql.list(
                "SELECT f.agency_id AS from_id, MAX(f.agency_name) AS from_name, t.agency_id AS to_id,"
                        + " MAX(t.agency_name) AS to_name, COUNT(*) AS moves FROM plan_moves m"
                        + " JOIN plan_posts f ON f.run_id = m.run_id AND f.position_id = m.from_position_id"
                        + " JOIN plan_posts t ON t.run_id = m.run_id AND t.position_id = m.to_position_id"
                        + " WHERE m.run_id = :run GROUP BY f.agency_id, t.agency_id"
                        + " ORDER BY moves DESC, from_name, to_name",
                Map.of("run", runId),
                row -> new PlanFlow(
                        row.id("from_id"),
                        row.text("from_name"),
                        row.id("to_id"),
                        row.text("to_name"),
                        row.integer("moves")));
    }

    List<PlanShortage> shortages(UUID runId) {
        Map<String, PlanPosition> posts = new HashMap<>();
        sql.each(
                "SELECT code, position_id, job_name, unit_name, agency_name, job_class FROM plan_posts"
                        + " WHERE run_id = :run",
                Map.of("run", runId),
                row -> posts.put(
                        row.text("code"),
                        new PlanPosition(
                                row.id("position_id"),
                                row.text("job_name"),
                                row.text("unit_name"),
                                row.text("agency_name"),
                                row.integer("job_class"))));
        return sql.list(
                "SELECT * FROM plan_shortages WHERE run_id = :run ORDER BY missing DESC, number",
                Map.of("run", runId),
                row -> shortage(row, posts));
    }

    private PlanShortage shortage(Row row, Map<String, PlanPosition> posts) {
        List<String> codes = read(row.text("positions"), CODES);
        Map<String, Integer> byJob = new LinkedHashMap<>();
        read(row.text("by_job"), COUNTS).forEach(byJob::put);
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("posts", codes.size());
        params.put("demand", row.integer("demand"));
        params.put("available", row.integer("available"));
        params.put("missing", row.integer("missing"));
        return new PlanShortage(
                codes.stream().map(posts::get).toList(),
                row.integer("missing"),
                byJob,
                true,
                List.of(new PlanReason("NEED", "structural-shortage", params)));
    }

    private static PlanUnitRow unit(Row row) {
        return new PlanUnitRow(
                row.id("unit_id"),
                row.text("name"),
                row.text("agency_name"),
                row.integer("need"),
                row.integer("before_count"),
                row.integer("after_count"),
                row.integer("shortage_before"),
                row.integer("shortage_after"),
                row.integer("surplus_before"),
                row.integer("surplus_after"),
                ratio(row.decimal("load_heads"), row.integer("loaded_before")),
                ratio(row.decimal("load_heads"), row.integer("loaded_after")),
                row.integer("moves_in"),
                row.integer("moves_out"));
    }

    private static BigDecimal ratio(BigDecimal load, int heads) {
        return load == null || heads == 0 ? null : load.divide(BigDecimal.valueOf(heads), 2, RoundingMode.HALF_UP);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("kept figures are unreadable", unreadable);
        }
    }
}
