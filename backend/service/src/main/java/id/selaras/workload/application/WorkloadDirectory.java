package id.selaras.workload.application;

import id.selaras.organisation.application.JobDirectory;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.fact.RecordedTime;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What every position needs, for other features. */
@ApplicationScoped
public class WorkloadDirectory {

    @Inject
    Sql sql;

    @Inject
    PositionDirectory positions;

    @Inject
    JobDirectory jobs;

    @Inject
    RuleDirectory rules;

    /** Needs of all positions on a day by the rules of that day: by decision, else by the newest tasks until then. */
    @Transactional
    public Map<UUID, PositionNeed> needs(UUID governmentId, LocalDate asOf) {
        return needs(governmentId, asOf, rules.at(governmentId, asOf));
    }

    /** Needs of all positions on a day by other rules than those of the day. */
    @Transactional
    public Map<UUID, PositionNeed> needs(UUID governmentId, LocalDate asOf, RuleSet ruleSet) {
        return needs(
                governmentId,
                asOf,
                null,
                null,
                ruleSet,
                positions.positions(governmentId, asOf).values(),
                jobs.jobs(governmentId, asOf));
    }

    /**
     * @param knownAt recorded time, or null for now
     * @param period  year whose tasks count; null: for each position its newest year until the day
     */
    Map<UUID, PositionNeed> needs(
            UUID governmentId,
            LocalDate asOf,
            Instant knownAt,
            Integer period,
            RuleSet ruleSet,
            Collection<PositionFacts> all,
            Map<UUID, JobFacts> jobsById) {
        Map<UUID, TaskSums> sums = sums(governmentId, asOf, knownAt, period);
        Map<UUID, PositionNeed> needs = new LinkedHashMap<>();
        for (PositionFacts position : all) {
            JobFacts job = jobsById.get(position.jobId());
            boolean structural = job != null && job.isStructural();
            TaskSums tasks = sums.get(position.id());
            needs.put(
                    position.id(),
                    tasks == null
                            ? TaskSums.without(position.id(), position.need(), structural)
                            : tasks.need(
                                    position.need(), structural, ruleSet.effectiveMinutes(), ruleSet.needRounding()));
        }
        return needs;
    }

    private Map<UUID, TaskSums> sums(UUID governmentId, LocalDate asOf, Instant knownAt, Integer period) {
        String years = period == null
                ? " JOIN (SELECT m.position_id, MAX(m.period) AS newest FROM workload_metrics m"
                        + " WHERE m.government_id = :government AND m.superseded_at = :known AND m.period <= :year"
                        + " GROUP BY m.position_id) n ON n.position_id = w.position_id AND n.newest = w.period"
                : "";
        String only = period == null ? "" : " AND w.period = :year";
        Map<UUID, TaskSums> sums = new HashMap<>();
        sql.each(
                RecordedTime.statement(
                        "SELECT w.position_id, w.period, COUNT(*) AS tasks,"
                                + " SUM(CASE w.method WHEN 'TASK' THEN w.volume IS NULL OR w.minutes_per_unit IS NULL"
                                + " WHEN 'SECTORAL' THEN w.direct_need IS NULL"
                                + " ELSE w.volume IS NULL OR w.ability IS NULL OR w.ability <= 0 END) AS incomplete,"
                                + " SUM(IF(w.method = 'TASK', w.minutes_per_year, 0)) AS task_minutes,"
                                + " SUM(IF(w.method = 'TASK', 0, w.need)) AS other_need"
                                + " FROM workload_metrics w" + years
                                + " WHERE w.government_id = :government AND w.superseded_at = :known" + only
                                + " GROUP BY w.position_id, w.period",
                        knownAt),
                Map.of(
                        "government",
                        governmentId,
                        "known",
                        RecordedTime.value(knownAt),
                        "year",
                        period == null ? asOf.getYear() : period),
                row -> sums.put(
                        row.id("position_id"),
                        new TaskSums(
                                row.id("position_id"),
                                row.integer("period"),
                                row.integer("tasks"),
                                row.integer("incomplete"),
                                row.decimal("task_minutes"),
                                row.decimal("other_need"))));
        return sums;
    }
}
