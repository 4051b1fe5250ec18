package id.selaras.workload.application;

import id.selaras.organisation.application.UnitTree;
import id.selaras.rules.application.RuleSet;
import id.selaras.workload.domain.LoadScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All positions of a government on a day with needs and holders.
 *
 * @param posts in the order of the tree; within a unit heads first, then functional, then executing jobs
 */
public record Staffing(UnitTree tree, RuleSet rules, LoadScale scale, List<StaffedPost> posts) {

    /** Posts by the unit in which they stand. */
    public Map<UUID, List<StaffedPost>> byUnit() {
        Map<UUID, List<StaffedPost>> byUnit = new HashMap<>();
        posts.forEach(post -> byUnit.computeIfAbsent(post.unit().id(), any -> new ArrayList<>())
                .add(post));
        return byUnit;
    }

    /** Head counts of each unit and everything below it. */
    Map<UUID, Headcount> totals() {
        Map<UUID, HeadcountSum> sums = new HashMap<>();
        for (StaffedPost post : posts) {
            for (UUID unit = post.unit().id();
                    unit != null;
                    unit = tree.unit(unit).parentId()) {
                sums.computeIfAbsent(unit, any -> HeadcountSum.none()).add(post, scale);
            }
        }
        Map<UUID, Headcount> totals = new HashMap<>();
        tree.nodes()
                .keySet()
                .forEach(unit -> totals.put(
                        unit, sums.getOrDefault(unit, HeadcountSum.none()).headcount(scale)));
        return totals;
    }

    Headcount headcount(List<StaffedPost> some) {
        HeadcountSum sum = HeadcountSum.none();
        some.forEach(post -> sum.add(post, scale));
        return sum.headcount(scale);
    }
}
