package id.selaras.planning.application;

import java.util.List;
import java.util.Map;

/**
 * A shortage that no transfer can cure: these posts together need more people than could hold any of them. Only training
 * or hiring helps. No post counts in two shortages of a plan, so their figures may be added up.
 *
 * @param positions     the posts
 * @param missing       heads missing whatever is moved
 * @param qualification one way to make it up: heads by name of the job to train or hire for
 * @param structural    always true; says that it was proven
 * @param sentences     the same as reasons
 */
public record PlanShortage(
        List<PlanPosition> positions,
        int missing,
        Map<String, Integer> qualification,
        boolean structural,
        List<PlanReason> sentences) {}
