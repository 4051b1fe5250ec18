package id.selaras.planner;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Somebody who may be moved in this run. People who may not are counted in {@link Post#fixed()}.
 *
 * @param id opaque pseudonym, unique among people
 * @param currentPost the post held today; staying there is always allowed
 * @param homeZone where the person lives
 * @param fitNow fit to the current post, 0..1000
 * @param fits fit (0..1000) to each profile the person is eligible for; a profile not listed is closed
 * @param excludedUnits units the person may not enter, such as a relative's; units outside this run have no effect
 * @param excludedPosts posts the person may not enter; posts outside this run have no effect
 * @param allowedZones null, or the only zones in which a new post may stand
 * @param wishes posts the person asked for
 * @param stayCost points for staying: 0 as a rule, positive where a person ought to move, negative to make an announced
 *     plan sticky
 */
public record Person(
        String id,
        String currentPost,
        String homeZone,
        int fitNow,
        SortedMap<String, Integer> fits,
        SortedSet<String> excludedUnits,
        SortedSet<String> excludedPosts,
        SortedSet<String> allowedZones,
        SortedSet<String> wishes,
        long stayCost) {
    public Person {
        Ids.require(id, "person");
        Ids.require(currentPost, "post");
        Ids.require(homeZone, "zone");
        fits = Collections.unmodifiableSortedMap(new TreeMap<>(fits));
        excludedUnits = sorted(excludedUnits);
        excludedPosts = sorted(excludedPosts);
        allowedZones = allowedZones == null ? null : sorted(allowedZones);
        wishes = sorted(wishes);
        if (fitNow < 0 || fitNow > 1000 || fits.values().stream().anyMatch(fit -> fit < 0 || fit > 1000)) {
            throw new InvalidProblem("person " + id + ": a fit must lie in 0..1000");
        }
        if (Math.abs(stayCost) > PlanningProblem.LARGEST_COST) {
            throw new InvalidProblem("person " + id + ": the cost of staying is too large");
        }
    }

    private static SortedSet<String> sorted(Collection<String> ids) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    /** Starts a person without exceptions; the {@code with} and {@code only} methods add them. */
    public static Person of(String id, String currentPost, String homeZone, int fitNow, Map<String, Integer> fits) {
        SortedSet<String> none = new TreeSet<>();
        return new Person(id, currentPost, homeZone, fitNow, new TreeMap<>(fits), none, none, null, none, 0);
    }

    public Person withWishes(Collection<String> posts) {
        return new Person(
                id,
                currentPost,
                homeZone,
                fitNow,
                fits,
                excludedUnits,
                excludedPosts,
                allowedZones,
                sorted(posts),
                stayCost);
    }

    public Person withExcludedUnits(Collection<String> units) {
        return new Person(
                id, currentPost, homeZone, fitNow, fits, sorted(units), excludedPosts, allowedZones, wishes, stayCost);
    }

    public Person withExcludedPosts(Collection<String> posts) {
        return new Person(
                id, currentPost, homeZone, fitNow, fits, excludedUnits, sorted(posts), allowedZones, wishes, stayCost);
    }

    /** Limits new posts to these zones; the current post stays allowed. */
    public Person onlyInZones(Collection<String> zones) {
        return new Person(
                id, currentPost, homeZone, fitNow, fits, excludedUnits, excludedPosts, sorted(zones), wishes, stayCost);
    }

    /** Limits new posts to the home zone, for protected people. */
    public Person onlyInHomeZone() {
        return onlyInZones(Set.of(homeZone));
    }

    public Person withStayCost(long points) {
        return new Person(
                id, currentPost, homeZone, fitNow, fits, excludedUnits, excludedPosts, allowedZones, wishes, points);
    }
}
