package id.selaras.workload.application;

import id.selaras.workload.domain.WorkloadFormStatus;
import id.selaras.workload.domain.WorkloadSurveyStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The form of a unit in a workload survey.
 *
 * @param period          year whose volumes are asked
 * @param workingDaysLeft working days until the due day, negative after it; null when the unit has nothing to do
 * @param late            whether the unit still has to answer although the due day is over
 * @param submittedLate   whether it was last handed in after the due day
 * @param tasks           tasks in the draft or answer
 */
public record WorkloadFormRow(
        UUID id,
        int version,
        UUID surveyId,
        String surveyTitle,
        WorkloadSurveyStatus surveyStatus,
        int period,
        LocalDate dueOn,
        UUID unitId,
        String unitName,
        String agencyName,
        WorkloadFormStatus status,
        @Schema(nullable = true) Integer workingDaysLeft,
        boolean late,
        @Schema(nullable = true) String submittedBy,
        @Schema(nullable = true) Instant submittedAt,
        boolean submittedLate,
        int tasks) {}
