package id.selaras.workload.application;

import id.selaras.workload.domain.EvidenceLevel;
import id.selaras.workload.domain.Frequency;
import id.selaras.workload.domain.TaskFigures;
import id.selaras.workload.domain.ToldTask;
import id.selaras.workload.domain.WorkloadMethod;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task in a form.
 *
 * @param origin         why it stands there
 * @param minutesPerYear minutes of work in a year as far as told; 0 while a figure is missing
 * @param missing        fields that have to be filled in before the form is handed in
 * @param jump           whether the minutes differ from the earlier ones by more than the rules let pass unseen
 * @param before         what was known of it when the survey was opened, or null
 */
public record WorkloadFormTask(
        String taskCode,
        String taskName,
        Origin origin,
        WorkloadMethod method,
        @Schema(nullable = true) BigDecimal volume,
        @Schema(nullable = true) String unit,
        Frequency frequency,
        @Schema(nullable = true) BigDecimal minutesPerUnit,
        @Schema(nullable = true) BigDecimal ability,
        @Schema(nullable = true) BigDecimal shifts,
        @Schema(nullable = true) BigDecimal directNeed,
        EvidenceLevel evidenceLevel,
        @Schema(nullable = true) String evidence,
        @Schema(nullable = true) String remark,
        BigDecimal minutesPerYear,
        BigDecimal need,
        List<String> missing,
        boolean jump,
        @Schema(nullable = true) Before before) {

    /** Why a task stands in a form. */
    public enum Origin {
        /** The position had it in an earlier period: it has to be answered. */
        KNOWN,
        /** The same job does it in other units: it may be left blank. */
        CATALOGUE,
        /** The unit added it. */
        ADDED
    }

    /** The same task in the earlier period. */
    @Schema(name = "WorkloadFormTaskBefore")
    public record Before(
            int period,
            @Schema(nullable = true) BigDecimal volume,
            Frequency frequency,
            @Schema(nullable = true) BigDecimal minutesPerUnit,
            @Schema(nullable = true) BigDecimal ability,
            @Schema(nullable = true) BigDecimal directNeed,
            BigDecimal minutesPerYear,
            BigDecimal need,
            EvidenceLevel evidenceLevel) {

        static Before of(WorkloadMetricRow row) {
            return row == null
                    ? null
                    : new Before(
                            row.period(),
                            row.volume(),
                            row.frequency(),
                            row.minutesPerUnit(),
                            row.ability(),
                            row.directNeed(),
                            row.minutesPerYear(),
                            row.need(),
                            row.evidenceLevel());
        }
    }

    static WorkloadFormTask of(FormSheet.Line line, BigDecimal jumpShare) {
        ToldTask told = line.told();
        TaskFigures figures = told.figures();
        BigDecimal minutes = line.result().minutesPerYear();
        BigDecimal earlier = line.before() == null ? null : line.before().minutesPerYear();
        return new WorkloadFormTask(
                told.code(),
                told.name(),
                line.origin(),
                figures.method(),
                figures.volume(),
                told.unit(),
                figures.frequency(),
                figures.minutesPerUnit(),
                figures.ability(),
                figures.shifts(),
                figures.directNeed(),
                told.level(),
                told.evidence(),
                told.remark(),
                minutes,
                line.result().need(),
                line.missing(),
                line.isComplete() && ToldTask.jumps(earlier, minutes, jumpShare),
                Before.of(line.before()));
    }
}
