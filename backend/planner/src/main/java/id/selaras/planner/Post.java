package id.selaras.planner;

import java.util.List;

/**
 * A group of interchangeable seats: one job in one unit. Counted in heads.
 *
 * @param id opaque, unique among posts
 * @param profileId what the post asks for
 * @param zoneId where the post stands
 * @param unitId the organisational unit; opaque
 * @param need seats the workload asks for (K), not negative
 * @param fixed holders who cannot be moved in this run and therefore are not among its people
 * @param minimum holders that must remain; where the post has fewer today, today's number counts instead
 * @param criticality weight of a shortage here in tenths: 10 is ordinary, 14 counts 1.4 times
 * @param marginals cost of the 1st, 2nd, ... holder in points, never falling, one for each seat up to the cap; empty to
 *     use the {@link ShortageCurve}
 */
public record Post(
        String id,
        String profileId,
        String zoneId,
        String unitId,
        int need,
        int fixed,
        int minimum,
        int criticality,
        List<Long> marginals) {
    private static final int MOST_SEATS = 100_000;

    public Post {
        Ids.require(id, "post");
        Ids.require(profileId, "profile");
        Ids.require(zoneId, "zone");
        Ids.require(unitId, "unit");
        marginals = List.copyOf(marginals);
        if (need < 0 || fixed < 0 || minimum < 0 || criticality < 0) {
            throw new InvalidProblem("post " + id + ": need, fixed, minimum and criticality must not be negative");
        }
        if (need > MOST_SEATS || fixed > MOST_SEATS || criticality > 10_000) {
            throw new InvalidProblem("post " + id + ": need, fixed (100000) or criticality (10000) is too large");
        }
        for (int k = 1; k < marginals.size(); k++) {
            if (marginals.get(k) < marginals.get(k - 1)) {
                throw new InvalidProblem("post " + id + ": the cost of the holders must never fall");
            }
        }
        for (long cost : marginals) {
            if (Math.abs(cost) > PlanningProblem.LARGEST_COST) {
                throw new InvalidProblem("post " + id + ": a marginal cost is too large");
            }
        }
    }

    /** A post whose costs follow the shortage curve. */
    public Post(
            String id,
            String profileId,
            String zoneId,
            String unitId,
            int need,
            int fixed,
            int minimum,
            int criticality) {
        this(id, profileId, zoneId, unitId, need, fixed, minimum, criticality, List.of());
    }
}
