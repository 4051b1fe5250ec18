package id.selaras.workload.application;

import id.selaras.organisation.application.UnitTree;
import id.selaras.rules.application.RuleSet;
import id.selaras.workload.domain.LoadScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Head count of one post; all zero when it is not there. */
    public Headcount ofPost(UUID position) {
        return headcount(post(position));
    }

    /** Whether anybody has said what a post needs. */
    public boolean knowsNeedOfPost(UUID position) {
        return post(position).stream().anyMatch(StaffedPost::isNeedKnown);
    }

    /** Head count of the unit in which a post stands, with everything below; all zero when it is not there. */
    public Headcount ofUnitOfPost(UUID position) {
        return headcount(unitOfPost(position));
    }

    /** Whether anybody has said what at least one post of that unit, or below it, needs. */
    public boolean knowsNeedOfUnitOfPost(UUID position) {
        return unitOfPost(position).stream().anyMatch(StaffedPost::isNeedKnown);
    }

    private List<StaffedPost> post(UUID position) {
        return posts.stream().filter(post -> post.id().equals(position)).toList();
    }

    private List<StaffedPost> unitOfPost(UUID position) {
        Set<UUID> units = posts.stream()
                .filter(post -> post.id().equals(position))
                .findFirst()
                .map(post -> tree.subtree(post.unit().id()))
                .orElse(Set.of());
        return posts.stream().filter(post -> units.contains(post.unit().id())).toList();
    }

    /**
     * The same staffing after people moved.
     *
     * @param heads heads that join (positive) or leave, by position
     */
    public Staffing moved(Map<UUID, Integer> heads) {
        return new Staffing(
                tree,
                rules,
                scale,
                posts.stream()
                        .map(post -> post.with(heads.getOrDefault(post.id(), 0)))
                        .toList());
    }
}
