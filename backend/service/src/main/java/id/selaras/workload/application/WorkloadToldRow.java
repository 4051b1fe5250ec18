package id.selaras.workload.application;

import id.selaras.workload.domain.EvidenceLevel;
import id.selaras.workload.domain.Frequency;
import id.selaras.workload.domain.TaskFigures;
import id.selaras.workload.domain.ToldTask;
import id.selaras.workload.domain.WorkloadFormStatus;
import id.selaras.workload.domain.WorkloadMethod;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task as a unit told it in a survey.
 *
 * @param status         of the form in which it stands
 * @param minutesPerYear minutes of work in a year; 0 while a figure is missing
 * @param need           people, four decimals
 */
public record WorkloadToldRow(
        UUID formId,
        WorkloadFormStatus status,
        String unitName,
        String positionCode,
        String jobName,
        String taskCode,
        String taskName,
        WorkloadMethod method,
        @Schema(nullable = true) BigDecimal volume,
        @Schema(nullable = true) String unit,
        Frequency frequency,
        @Schema(nullable = true) BigDecimal minutesPerUnit,
        @Schema(nullable = true) BigDecimal ability,
        @Schema(nullable = true) BigDecimal shifts,
        @Schema(nullable = true) BigDecimal directNeed,
        BigDecimal minutesPerYear,
        BigDecimal need,
        EvidenceLevel evidenceLevel,
        @Schema(nullable = true) String evidence,
        @Schema(nullable = true) String remark) {

    static WorkloadToldRow of(WorkloadFormQueries.Told told, TaskFigures.Result result) {
        ToldTask task = told.task();
        TaskFigures figures = task.figures();
        return new WorkloadToldRow(
                told.formId(),
                told.status(),
                told.unitName(),
                told.positionCode(),
                told.jobName(),
                task.code(),
                task.name(),
                figures.method(),
                figures.volume(),
                task.unit(),
                figures.frequency(),
                figures.minutesPerUnit(),
                figures.ability(),
                figures.shifts(),
                figures.directNeed(),
                result.minutesPerYear(),
                result.need(),
                task.level(),
                task.evidence(),
                task.remark());
    }
}
