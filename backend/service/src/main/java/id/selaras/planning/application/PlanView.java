package id.selaras.planning.application;

import id.selaras.planning.domain.PlanStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One plan with its latest run.
 *
 * @param ruleSet the rule set its run used, or would use
 * @param run     the latest run, or null
 */
public record PlanView(
        UUID id,
        int version,
        String name,
        String description,
        PlanStatus status,
        LocalDate asOf,
        LocalDate effectiveOn,
        List<UUID> unitIds,
        List<NamedUnit> units,
        List<String> jobFamilies,
        PlanCriteria criteria,
        RuleSetName ruleSet,
        String createdBy,
        Instant createdAt,
        Integer moves,
        Integer shortageBefore,
        Integer shortageAfter,
        UUID latestRunId,
        Boolean verified,
        PlanRunView run) {}
