package id.selaras.workload.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A task as a unit tells it in a form; figures may be missing while it is a draft.
 *
 * @param code     unique within the position
 * @param unit     what the volume counts, or null
 * @param evidence where the figures can be looked up, or null
 * @param remark   of the unit, or null
 */
public record ToldTask(
        UUID positionId,
        String code,
        String name,
        String unit,
        TaskFigures figures,
        EvidenceLevel level,
        String evidence,
        String remark) {

    /** Whether the unit has said how much of it there is; a volume of 0 says that it is done no more. */
    public boolean isTold() {
        return figures.method() == WorkloadMethod.SECTORAL ? figures.directNeed() != null : figures.volume() != null;
    }

    /** Names of the fields that still have to be filled in. */
    public List<String> missing() {
        List<String> names = new ArrayList<>(figures.missing());
        boolean hasReference = evidence != null && !evidence.isBlank();
        if (level.needsReference() && !hasReference) {
            names.add("evidence");
        }
        return names;
    }

    /**
     * Whether the minutes a year have changed by more than a share of what they were, up or down.
     *
     * @param before minutes a year in the earlier period, or null when the task is new
     * @param now    minutes a year as told
     * @param share  for example 0.5
     */
    public static boolean jumps(BigDecimal before, BigDecimal now, BigDecimal share) {
        if (before == null) {
            return false;
        }
        return now.subtract(before).abs().compareTo(before.multiply(share)) > 0;
    }
}
