package id.selaras.workload.application;

import id.selaras.workload.domain.EvidenceLevel;
import id.selaras.workload.domain.Frequency;
import id.selaras.workload.domain.TaskCode;
import id.selaras.workload.domain.TaskFigures;
import id.selaras.workload.domain.WorkloadMethod;
import java.math.BigDecimal;

/**
 * A task of a position in a year as a file tells it. A figure that is missing makes the task count as zero and be
 * flagged; it does not stop the import, because real files have such rows.
 *
 * @param period   year
 * @param taskCode unique within position and year; made from the name when null
 * @param unit     what the volume counts, or null
 */
public record WorkloadRecord(
        String positionCode,
        int period,
        String taskCode,
        String taskName,
        WorkloadMethod method,
        BigDecimal volume,
        String unit,
        Frequency frequency,
        BigDecimal minutesPerUnit,
        BigDecimal ability,
        BigDecimal shifts,
        BigDecimal directNeed,
        String evidence,
        EvidenceLevel evidenceLevel) {

    /** Figures are brought to the decimals in which they are kept, so that equal rows are equal. */
    public WorkloadRecord {
        taskCode = taskCode == null ? TaskCode.of(taskName) : taskCode;
        TaskFigures figures = new TaskFigures(method, volume, frequency, minutesPerUnit, ability, shifts, directNeed);
        volume = figures.volume();
        minutesPerUnit = figures.minutesPerUnit();
        ability = figures.ability();
        shifts = figures.shifts();
        directNeed = figures.directNeed();
    }

    /** Natural key: position, year and task. */
    public String key() {
        return positionCode + "|" + period + "|" + taskCode;
    }

    TaskFigures figures() {
        return new TaskFigures(method, volume, frequency, minutesPerUnit, ability, shifts, directNeed);
    }
}
