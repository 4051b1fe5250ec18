package id.selaras.planning.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.planner.Chain;
import id.selaras.planner.Move;
import id.selaras.planner.PostOutcome;
import id.selaras.planner.Shortage;
import id.selaras.planner.TransferPlan;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** Writes what a run found. */
@ApplicationScoped
class PlanResultRepository {

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    /**
     * Keeps the figures and what the verifier said.
     *
     * @return false when the run has ended before
     */
    boolean keepFigures(UUID runId, RunResult result, Instant now) {
        TransferPlan plan = result.plan();
        Map<String, Object> values = new HashMap<>();
        values.put("run", runId);
        values.put("ruleSet", result.ruleSet().id());
        values.put("ruleVersion", result.ruleSet().version());
        values.put("ruleName", result.ruleSet().name());
        values.put("input", result.inputHash());
        values.put("instance", plan.certificate().instanceSha256());
        values.put("certificate", RunFactsCodec.sha256(plan.certificate().certificateJson()));
        values.put("key", result.personKey());
        values.put("seed", plan.seed().hex());
        values.put("solver", plan.solverVersion());
        values.put("lottery", plan.lottery());
        values.put("before", plan.objectiveBefore());
        values.put("after", plan.objectiveAfter());
        values.put("people", sum(plan, PostOutcome::before));
        values.put("movable", result.problem().people().size());
        values.put("posts", plan.posts().size());
        values.put("arcs", result.problem().arcs());
        values.put("moves", plan.moves().size());
        values.put("chains", count(plan, Chain.Kind.CHAIN));
        values.put("cycles", count(plan, Chain.Kind.ROTATION));
        values.put("shortageBefore", sum(plan, PostOutcome::shortageBefore));
        values.put("shortageAfter", sum(plan, PostOutcome::shortageAfter));
        values.put("surplusBefore", sum(plan, PostOutcome::surplusBefore));
        values.put("surplusAfter", sum(plan, PostOutcome::surplusAfter));
        values.put("accepted", result.verdict().accepted());
        values.put("now", now);
        values.put("pairs", result.verdict().pairsChecked());
        values.put(
                "problems",
                write(result.verdict().problems().stream()
                        .map(problem -> problem.code().name())
                        .distinct()
                        .toList()));
        return sql.update(
                        "UPDATE plan_runs SET rule_set_id = :ruleSet, rule_set_version = :ruleVersion,"
                                + " rule_set_name = :ruleName, input_hash = :input, instance_hash = :instance,"
                                + " certificate_hash = :certificate, person_key = :key, seed = :seed,"
                                + " solver_version = :solver, lottery = :lottery, objective_before = :before,"
                                + " objective_after = :after, people = :people, movable = :movable, posts = :posts,"
                                + " arcs = :arcs, moves = :moves, chains = :chains, cycles = :cycles,"
                                + " shortage_before = :shortageBefore, shortage_after = :shortageAfter,"
                                + " surplus_before = :surplusBefore, surplus_after = :surplusAfter,"
                                + " accepted = :accepted, checked_at = :now, pairs_checked = :pairs,"
                                + " problems = :problems WHERE id = :run AND status = 'RUNNING'",
                        values)
                == 1;
    }

    /** Keeps texts, posts, moves and shortages of a proven plan. */
    void keepPlan(UUID runId, RunResult result) {
        TransferPlan plan = result.plan();
        sql.batch(
                "INSERT INTO plan_run_texts (run_id, instance, certificate, facts) VALUES (?, ?, ?, ?)",
                List.<Object[]>of(new Object[] {
                    runId,
                    RunFactsCodec.gzip(plan.certificate().instanceJson()),
                    RunFactsCodec.gzip(plan.certificate().certificateJson()),
                    RunFactsCodec.pack(result.frozen())
                }));
        sql.batch(
                "INSERT INTO plan_posts (run_id, position_id, code, job_id, job_name, job_class, unit_id, unit_name,"
                        + " agency_id, agency_name, need, raw_need, before_count, after_count, minimum, arrivals,"
                        + " departures, price) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                posts(runId, result));
        sql.batch(
                "INSERT INTO plan_moves (id, run_id, employee_id, pseudonym, nip, name, from_position_id,"
                        + " to_position_id, chain_id, chain_number, chain_kind, sequence, fit_before, fit_after,"
                        + " km_before, km_after, cost_move, cost_fit, cost_distance, cost_wish, cost_relief,"
                        + " cost_total, reasons) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?)",
                moves(runId, result));
        sql.batch(
                "INSERT INTO plan_shortages (run_id, number, demand, available, missing, positions, by_job)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                shortages(runId, result));
    }

    private static List<Object[]> posts(UUID runId, RunResult result) {
        Map<String, BigDecimal> raw = new HashMap<>();
        result.frozen().facts().posts().forEach(post -> raw.put(post.code(), post.rawNeed()));
        return result.plan().posts().stream()
                .map(post -> {
                    RunNames.PostName name = result.frozen().names().posts().get(post.post());
                    return new Object[] {
                        runId,
                        name.id(),
                        post.post(),
                        name.jobId(),
                        name.jobName(),
                        name.jobClass(),
                        name.unitId(),
                        name.unitName(),
                        name.agencyId(),
                        name.agencyName(),
                        post.need(),
                        raw.get(post.post()),
                        post.before(),
                        post.after(),
                        post.minimum(),
                        post.arrivals(),
                        post.departures(),
                        post.price()
                    };
                })
                .toList();
    }

    private List<Object[]> moves(UUID runId, RunResult result) {
        List<Object[]> rows = new ArrayList<>();
        for (Chain chain : result.plan().chains()) {
            UUID chainId = Ids.next();
            String kind = chain.kind() == Chain.Kind.CHAIN ? "CHAIN" : "CYCLE";
            int sequence = 0;
            for (Move move : chain.moves()) {
                FrozenPerson person = result.problem().people().get(move.person());
                RunNames names = result.frozen().names();
                rows.add(new Object[] {
                    Ids.next(),
                    runId,
                    names.people().get(person.nip()).id(),
                    move.person(),
                    person.nip(),
                    names.people().get(person.nip()).name(),
                    names.posts().get(move.from()).id(),
                    names.posts().get(move.to()).id(),
                    chainId,
                    chain.number(),
                    kind,
                    ++sequence,
                    move.fitBefore(),
                    move.fitAfter(),
                    move.kmBefore(),
                    move.kmAfter(),
                    move.moveCost(),
                    move.fitCost(),
                    move.distanceCost(),
                    move.wishBonus(),
                    move.vacancyCost() + move.reliefCost() + move.stayCostSaved(),
                    move.total(),
                    write(result.reasons().get(move.person()))
                });
            }
        }
        return rows;
    }

    private List<Object[]> shortages(UUID runId, RunResult result) {
        Map<String, String> jobNames = new HashMap<>();
        RunNames names = result.frozen().names();
        result.frozen()
                .facts()
                .posts()
                .forEach(post ->
                        jobNames.put(post.job(), names.posts().get(post.code()).jobName()));
        List<Object[]> rows = new ArrayList<>();
        for (Shortage shortage : result.plan().shortages()) {
            Map<String, Integer> byJob = new TreeMap<>();
            shortage.missingByProfile().forEach((job, heads) -> byJob.merge(jobNames.get(job), heads, Integer::sum));
            rows.add(new Object[] {
                runId,
                rows.size() + 1,
                shortage.demand(),
                shortage.available(),
                shortage.missing(),
                write(shortage.posts()),
                write(byJob)
            });
        }
        return rows;
    }

    private static int sum(TransferPlan plan, ToIntFunction<PostOutcome> figure) {
        return plan.posts().stream().mapToInt(figure).sum();
    }

    private static int count(TransferPlan plan, Chain.Kind kind) {
        return (int)
                plan.chains().stream().filter(chain -> chain.kind() == kind).count();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
