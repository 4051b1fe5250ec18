package id.selaras.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The problem by number instead of by id: row numbers follow the order of the ids. Holds what is derived (holders, caps,
 * marginal costs) and answers eligibility and cost of one pair. Every other part of the planner reads these tables.
 */
final class ProblemTables {
    /** Stands in for the fit where a person is not eligible for a profile. */
    static final int CLOSED = -1;

    private static final long MOST_GROUPS = 20_000_000;

    final PlanningParameters parameters;
    final int zoneCount;
    final int profileCount;
    final int postCount;
    final int personCount;
    final int[][] km;
    final List<String> unitIds;

    final int[] postProfile;
    final int[] postZone;
    final int[] postUnit;
    final int[] need;
    final int[] fixed;
    /** Everybody who holds the post today. */
    final int[] holders;
    /** Effective minimum: never more than today's holders, never less than the fixed ones. */
    final int[] floor;

    final int[] cap;
    /** marginal[s][k-1] is the cost of the k-th holder, up to the cap. */
    final long[][] marginal;

    final int[] own;
    final int[] home;
    final int[] fitNow;
    final int[][] fitProfiles;
    final int[][] fitValues;
    final int[][] excludedUnits;
    final int[][] excludedPosts;
    /** null where every zone is allowed. */
    final int[][] allowedZones;

    final int[][] wishes;
    final long[] stayCost;

    /** Posts of each profile, by number. */
    final int[][] postsOfProfile;

    private final Map<String, Integer> zoneNumber;
    private final Map<String, Integer> postNumber;
    private final Map<String, Integer> personNumber;

    ProblemTables(PlanningProblem problem, Map<PlanningProblem.ZonePair, Integer> kilometres) {
        List<String> faults = new ArrayList<>();
        parameters = problem.parameters();
        List<Post> posts = problem.posts();
        List<Person> people = problem.people();
        zoneNumber = number(problem.zones().stream().map(Zone::id).toList(), "zone", faults);
        Map<String, Integer> profileNumber =
                number(problem.profiles().stream().map(Profile::id).toList(), "profile", faults);
        postNumber = number(posts.stream().map(Post::id).toList(), "post", faults);
        personNumber = number(people.stream().map(Person::id).toList(), "person", faults);
        unitIds = List.copyOf(new TreeSet<>(posts.stream().map(Post::unitId).toList()));
        Map<String, Integer> unitNumber = number(unitIds, "unit", faults);
        zoneCount = zoneNumber.size();
        profileCount = profileNumber.size();
        postCount = posts.size();
        personCount = people.size();
        if ((long) zoneCount * profileCount > MOST_GROUPS) {
            throw new InvalidProblem("zones times profiles exceed " + MOST_GROUPS);
        }
        km = distances(problem.zones(), kilometres, faults);

        References references = new References(faults);
        postProfile = new int[postCount];
        postZone = new int[postCount];
        postUnit = new int[postCount];
        need = new int[postCount];
        fixed = new int[postCount];
        holders = new int[postCount];
        floor = new int[postCount];
        cap = new int[postCount];
        marginal = new long[postCount][];
        for (int s = 0; s < postCount; s++) {
            Post post = posts.get(s);
            postProfile[s] = references.one(profileNumber, post.profileId(), "post", post.id(), "profile");
            postZone[s] = references.one(zoneNumber, post.zoneId(), "post", post.id(), "zone");
            postUnit[s] = unitNumber.get(post.unitId());
            need[s] = post.need();
            fixed[s] = post.fixed();
            holders[s] = post.fixed();
        }
        own = new int[personCount];
        home = new int[personCount];
        fitNow = new int[personCount];
        fitProfiles = new int[personCount][];
        fitValues = new int[personCount][];
        excludedUnits = new int[personCount][];
        excludedPosts = new int[personCount][];
        allowedZones = new int[personCount][];
        wishes = new int[personCount][];
        stayCost = new long[personCount];
        for (int e = 0; e < personCount; e++) {
            Person person = people.get(e);
            own[e] = references.one(postNumber, person.currentPost(), "person", person.id(), "post");
            home[e] = references.one(zoneNumber, person.homeZone(), "person", person.id(), "zone");
            fitNow[e] = person.fitNow();
            fitProfiles[e] = references.all(profileNumber, person.fits().keySet(), "person", person.id(), "profile");
            fitValues[e] = person.fits().values().stream().mapToInt(v -> v).toArray();
            wishes[e] = references.all(postNumber, person.wishes(), "person", person.id(), "post");
            excludedUnits[e] = References.known(unitNumber, person.excludedUnits());
            excludedPosts[e] = References.known(postNumber, person.excludedPosts());
            if (person.allowedZones() != null) {
                allowedZones[e] = references.all(zoneNumber, person.allowedZones(), "person", person.id(), "zone");
            }
            stayCost[e] = person.stayCost();
            if (postCount > 0) {
                holders[own[e]]++;
            }
        }
        for (int s = 0; s < postCount; s++) {
            floor[s] = Math.max(fixed[s], Math.min(posts.get(s).minimum(), holders[s]));
            cap[s] = Math.max(holders[s], need[s]);
            marginal[s] = marginals(posts.get(s), cap[s], faults);
        }
        if (!faults.isEmpty()) {
            throw new InvalidProblem(faults);
        }
        postsOfProfile = group(postProfile, profileCount);
    }

    private static Map<String, Integer> number(List<String> ids, String what, List<String> faults) {
        Map<String, Integer> numbers = new HashMap<>(ids.size() * 2);
        for (String id : ids) {
            if (numbers.putIfAbsent(id, numbers.size()) != null) {
                faults.add(what + " " + id + " is given twice");
            }
        }
        return numbers;
    }

    private static int[][] distances(
            List<Zone> zones, Map<PlanningProblem.ZonePair, Integer> kilometres, List<String> faults) {
        int[][] km = new int[zones.size()][zones.size()];
        for (int a = 0; a < km.length; a++) {
            for (int b = 0; b <= a; b++) {
                Integer d = kilometres.get(PlanningProblem.ZonePair.of(
                        zones.get(a).id(), zones.get(b).id()));
                if (d == null && a != b) {
                    faults.add("no distance between zones " + zones.get(b).id() + " and "
                            + zones.get(a).id());
                }
                km[a][b] = km[b][a] = d == null ? 0 : d;
            }
        }
        return km;
    }

    private long[] marginals(Post post, int seats, List<String> faults) {
        if (!post.marginals().isEmpty()) {
            if (post.marginals().size() < seats) {
                faults.add("post " + post.id() + " has " + post.marginals().size() + " marginal costs for " + seats
                        + " seats");
                return new long[seats];
            }
            return post.marginals().stream().limit(seats).mapToLong(v -> v).toArray();
        }
        long[] costs = new long[seats];
        for (int k = 1; k <= seats; k++) {
            costs[k - 1] = parameters.shortage().marginal(post.need(), post.criticality(), k);
            if (Math.abs(costs[k - 1]) > PlanningProblem.LARGEST_COST) {
                faults.add("post " + post.id() + ": criticality and shortage curve give too large a cost");
                break;
            }
        }
        return costs;
    }

    static int[][] group(int[] key, int groups) {
        int[] size = new int[groups];
        for (int k : key) {
            size[k]++;
        }
        int[][] members = new int[groups][];
        for (int g = 0; g < groups; g++) {
            members[g] = new int[size[g]];
        }
        Arrays.fill(size, 0);
        for (int i = 0; i < key.length; i++) {
            members[key[i]][size[key[i]]++] = i;
        }
        return members;
    }

    int zone(String id) {
        return known(zoneNumber, id, "zone");
    }

    int post(String id) {
        return known(postNumber, id, "post");
    }

    int person(String id) {
        return known(personNumber, id, "person");
    }

    private static int known(Map<String, Integer> numbers, String id, String what) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("this problem has no " + what + " " + id);
        }
        return number;
    }
}
