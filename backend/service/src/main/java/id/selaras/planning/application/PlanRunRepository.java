package id.selaras.planning.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows of runs. */
@ApplicationScoped
class PlanRunRepository {

    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    /** A run with the rule set it used. */
    record RunRow(PlanRunView view, RuleSetName ruleSet, String instanceHash, String certificateHash) {}

    void insert(UUID id, UUID planId, UUID governmentId, UUID jobId, Instant now) {
        Map<String, Object> values =
                Map.of("id", id, "plan", planId, "government", governmentId, "job", jobId, "now", now);
        sql.update(
                "INSERT INTO plan_runs (id, plan_id, government_id, job_id, status, started_at)"
                        + " VALUES (:id, :plan, :government, :job, 'RUNNING', :now)",
                values);
    }

    Optional<RunRow> find(UUID governmentId, UUID id) {
        if (id == null) {
            return Optional.empty();
        }
        return sql
                .list(
                        "SELECT * FROM plan_runs WHERE id = :id AND government_id = :government",
                        Map.of("id", id, "government", governmentId),
                        this::row)
                .stream()
                .findFirst();
    }

    /**
     * Ends a run that still runs, with or without a result, and its plan with it.
     *
     * @return false when the run had ended before: another replica was faster, or a crash came after the end
     */
    boolean end(UUID runId, UUID planId, String status, String problem, Instant now) {
        Map<String, Object> values = new HashMap<>();
        values.put("run", runId);
        values.put("plan", planId);
        values.put("status", status);
        values.put("problem", problem);
        values.put("now", now);
        int ended = sql.update(
                "UPDATE plan_runs SET status = :status, problem_code = :problem, finished_at = :now"
                        + " WHERE id = :run AND status = 'RUNNING'",
                values);
        if (ended == 1) {
            sql.update(
                    "UPDATE plans SET status = :status, version = version + 1"
                            + " WHERE id = :plan AND latest_run_id = :run AND status = 'RUNNING'",
                    values);
        }
        return ended == 1;
    }

    private RunRow row(Row row) {
        PlanRunView.PlanCheck check = row.text("accepted") == null
                ? null
                : new PlanRunView.PlanCheck(
                        row.flag("accepted"),
                        row.instant("checked_at"),
                        Long.parseLong(row.text("pairs_checked")),
                        codes(row.text("problems")));
        PlanRunView view = new PlanRunView(
                row.id("id"),
                row.id("job_id"),
                row.text("status"),
                row.text("problem_code"),
                row.instant("started_at"),
                row.instant("finished_at"),
                row.text("seed"),
                row.text("solver_version"),
                row.text("input_hash"),
                number(row.text("objective_before")),
                number(row.text("objective_after")),
                row.integer("people"),
                row.integer("movable"),
                row.integer("posts"),
                number(row.text("arcs")),
                row.integer("moves"),
                row.integer("chains"),
                row.integer("cycles"),
                row.integer("shortage_before"),
                row.integer("shortage_after"),
                row.integer("surplus_before"),
                row.integer("surplus_after"),
                check);
        RuleSetName rules = row.id("rule_set_id") == null
                ? null
                : new RuleSetName(row.id("rule_set_id"), row.integer("rule_set_version"), row.text("rule_set_name"));
        return new RunRow(view, rules, row.text("instance_hash"), row.text("certificate_hash"));
    }

    private static Long number(String text) {
        return text == null ? null : Long.valueOf(text);
    }

    private List<String> codes(String text) {
        try {
            return text == null ? List.of() : json.readValue(text, CODES);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
