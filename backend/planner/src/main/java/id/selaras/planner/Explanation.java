package id.selaras.planner;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why a person holds, or does not hold, a post in the plan.
 *
 * @param person the person asked about
 * @param post the post asked about
 * @param planned the person's post in the plan
 * @param verdict the answer in one word
 * @param reasons rules that close the pair; empty unless the verdict is {@code IMPOSSIBLE}
 * @param loss exactly how many points the best plan with this person at this post is worse than the plan; 0 when it is the
 *     plan or equally good; -1 when impossible
 * @param pairCostHere cost of this person at the post asked about, in points
 * @param pairCostPlanned cost of this person at the planned post
 * @param displacements what would change in the best plan with this person at this post: everybody whose post would be
 *     another one, the person asked about included
 */
public record Explanation(
        String person,
        String post,
        String planned,
        Verdict verdict,
        Set<Ineligibility> reasons,
        long loss,
        long pairCostHere,
        long pairCostPlanned,
        List<Displacement> displacements) {
    /** The answer in one word. */
    public enum Verdict {
        /** The plan says so. */
        PLANNED,
        /** An equally good plan says so; the lottery decided against it. */
        TIED,
        /** Possible, and the plan would be worse by {@link Explanation#loss()}. */
        WORSE,
        /** Closed by {@link Explanation#reasons()}. */
        IMPOSSIBLE
    }

    public Explanation {
        // An enum set keeps the order of declaration, so that answers read the same every time.
        reasons = Collections.unmodifiableSet(
                reasons.isEmpty() ? EnumSet.noneOf(Ineligibility.class) : EnumSet.copyOf(reasons));
        displacements = List.copyOf(displacements);
    }
}
