package id.selaras.planning.application;

import id.selaras.planning.domain.PlanStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan in a list. The figures are those of its latest run; null while there is no result.
 *
 * @param verified whether the verifier accepted the plan when it was made; null without a result
 */
public record PlanRow(
        UUID id,
        String name,
        PlanStatus status,
        LocalDate asOf,
        String createdBy,
        Instant createdAt,
        Integer moves,
        Integer shortageBefore,
        Integer shortageAfter,
        UUID latestRunId,
        Boolean verified) {}
