package id.selaras.workload.application;

import id.selaras.employee.application.Incumbency;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.organisation.application.UnitNode;
import id.selaras.workload.domain.LoadScale;
import id.selaras.workload.domain.SeatNeed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A position with what it needs and who holds it.
 *
 * @param agency top unit below the root to which the unit belongs
 */
public record StaffedPost(
        PositionFacts position, JobFacts job, UnitNode unit, UnitNode agency, PositionNeed need, Incumbency holders) {

    public UUID id() {
        return position.id();
    }

    /** The same post with some heads more (positive) or less. */
    StaffedPost with(int heads) {
        return new StaffedPost(
                position,
                job,
                unit,
                agency,
                need,
                new Incumbency(
                        holders.positionId(),
                        holders.holders() + heads,
                        holders.effectiveHolders().add(BigDecimal.valueOf(heads)),
                        holders.retiring1(),
                        holders.retiring3(),
                        holders.retiring5()));
    }

    /** Whether anybody has said how many seats it needs; where nobody has, its need of 0 means nothing. */
    public boolean isNeedKnown() {
        return need.source() != SeatNeed.Source.NONE;
    }

    /** People above (positive) or below the need; 0 while nobody knows the need. */
    public int difference() {
        return isNeedKnown() ? holders.holders() - need.need() : 0;
    }

    /** Load over working time of the holders, or null. */
    BigDecimal ratio(LoadScale scale) {
        return scale.ratio(need.load(), holders.holders());
    }

    /**
     * The load that counts in sums: of the tasks, or of the fixed seats where no tasks are known, so that a unit does
     * not look idle because its head has no task list.
     */
    BigDecimal loadInSums(LoadScale scale) {
        if (need.load() != null) {
            return need.load();
        }
        return BigDecimal.valueOf((long) need.need() * scale.effectiveMinutes());
    }

    /** Need that counts in sums, with four decimals where it comes from tasks. */
    BigDecimal rawInSums() {
        return need.rawNeed() == null ? BigDecimal.valueOf(need.need()) : need.rawNeed();
    }

    /** What a reader has to know about the figures, as stable codes. */
    List<String> flags() {
        List<String> flags = new ArrayList<>();
        if (holders.holders() == 0) {
            flags.add("VACANT");
        }
        if (!isNeedKnown()) {
            flags.add("NEED_UNKNOWN");
        } else if (need.need() == 0 && holders.holders() > 0) {
            flags.add("WITHOUT_NEED");
        }
        if (job.isStructural() && position.need() == null) {
            flags.add("STRUCTURAL_ONE_SEAT");
        }
        if (need.source() == SeatNeed.Source.WORKLOAD
                && need.need() == 0
                && need.rawNeed().signum() > 0) {
            flags.add("MERGE_WITH_OTHER_JOB");
        }
        if (need.incomplete() > 0) {
            flags.add("INCOMPLETE_TASKS");
        }
        if (holders.holders() < position.minimum()) {
            flags.add("BELOW_MINIMUM");
        }
        return flags;
    }
}
