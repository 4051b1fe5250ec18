package id.selaras.workload.application;

import id.selaras.workload.domain.WorkloadSurveyStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A workload survey, with the forms that the reader may see.
 *
 * @param period          year whose volumes are asked
 * @param dueOn           last day on which an answer is in time
 * @param workingDaysLeft working days until the due day, negative after it; null when the survey is closed
 * @param forms           units that were asked
 * @param answered        forms handed in, the accepted ones included
 * @param accepted        forms whose figures are workload metrics
 * @param returned        forms that are back with their units
 * @param late            units that still have to answer although the due day is over
 */
public record WorkloadSurveyRow(
        UUID id,
        int version,
        String title,
        int period,
        WorkloadSurveyStatus status,
        LocalDate dueOn,
        @Schema(nullable = true) Integer workingDaysLeft,
        @Schema(nullable = true) String note,
        Instant openedAt,
        int forms,
        int answered,
        int accepted,
        int returned,
        int late) {}
