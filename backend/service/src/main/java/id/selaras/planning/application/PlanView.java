package id.selaras.planning.application;

import id.selaras.planning.domain.PlanStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One plan with its latest run.
 *
 * @param status    {@code STALE} when the facts its latest run was computed from have changed since
 * @param ruleSetId the rule set that was asked for instead of that of the effective day, or null; whoever describes the
 *                  plan anew and wants to keep it has to say it again
 * @param ruleSet   the rule set its run used, or would use
 * @param run       the latest run, or null
 */
public record PlanView(
        UUID id,
        int version,
        String name,
        @Schema(nullable = true) String description,
        PlanStatus status,
        LocalDate asOf,
        LocalDate effectiveOn,
        List<UUID> unitIds,
        List<NamedUnit> units,
        List<String> jobFamilies,
        PlanCriteria criteria,
        @Schema(nullable = true) UUID ruleSetId,
        @Schema(nullable = true) RuleSetName ruleSet,
        String createdBy,
        Instant createdAt,
        @Schema(nullable = true) Integer moves,
        @Schema(nullable = true) Integer shortageBefore,
        @Schema(nullable = true) Integer shortageAfter,
        @Schema(nullable = true) UUID latestRunId,
        @Schema(nullable = true) Boolean verified,
        @Schema(nullable = true) PlanRunView run) {}
