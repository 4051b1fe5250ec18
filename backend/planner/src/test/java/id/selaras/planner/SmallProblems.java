package id.selaras.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random problems small enough to try every plan, with small numbers so that ties are common. */
public final class SmallProblems {
    private SmallProblems() {}

    public static PlanningProblem random(long seed) {
        return build(rows(new Random(seed)), new Random(0));
    }

    /** The same problem with its rows in another order. */
    public static PlanningProblem shuffled(long seed, long order) {
        return build(rows(new Random(seed)), new Random(order));
    }

    private static PlanningProblem build(Rows rows, Random order) {
        Collections.shuffle(rows.zones, order);
        Collections.shuffle(rows.profiles, order);
        Collections.shuffle(rows.posts, order);
        Collections.shuffle(rows.people, order);
        PlanningProblem.Builder builder = PlanningProblem.builder().parameters(rows.parameters);
        rows.zones.forEach(builder::zone);
        rows.profiles.forEach(builder::profile);
        rows.posts.forEach(builder::post);
        rows.people.forEach(builder::person);
        rows.distances.forEach((pair, km) -> builder.distance(pair.get(0), pair.get(1), km));
        return builder.build();
    }

    private static Rows rows(Random random) {
        Rows rows = new Rows();
        ShortageCurve curve =
                new ShortageCurve(random.nextInt(4), random.nextInt(8), random.nextInt(3), random.nextInt(4));
        rows.parameters = new PlanningParameters(
                random.nextInt(4), random.nextInt(3), random.nextInt(4), random.nextInt(6), curve);
        int zones = 1 + random.nextInt(3);
        for (int z = 0; z < zones; z++) {
            rows.zones.add("zone" + z);
            for (int y = 0; y <= z; y++) {
                rows.distances.put(List.of("zone" + y, "zone" + z), random.nextInt(7));
            }
        }
        int profiles = 1 + random.nextInt(3);
        for (int p = 0; p < profiles; p++) {
            rows.profiles.add("profile" + p);
        }
        int posts = 1 + random.nextInt(5);
        int people = random.nextInt(7);
        int[] own = random.ints(people, 0, posts).toArray();
        int[] holders = new int[posts];
        for (int s : own) {
            holders[s]++;
        }
        for (int s = 0; s < posts; s++) {
            rows.posts.add(post(random, s, profiles, zones, holders[s]));
        }
        for (int e = 0; e < people; e++) {
            rows.people.add(person(random, e, "post" + own[e], profiles, zones, posts));
        }
        return rows;
    }

    private static Post post(Random random, int s, int profiles, int zones, int movable) {
        int need = random.nextInt(4);
        int fixed = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0;
        List<Long> marginals = new ArrayList<>();
        if (random.nextBoolean()) {
            long cost = random.nextInt(12) - 10;
            for (int k = 0; k < Math.max(need, fixed + movable); k++) {
                marginals.add(cost);
                cost += random.nextInt(4);
            }
        }
        return new Post(
                "post" + s,
                "profile" + random.nextInt(profiles),
                "zone" + random.nextInt(zones),
                "unit" + random.nextInt(3),
                need,
                fixed,
                random.nextInt(3),
                5 + random.nextInt(15),
                marginals);
    }

    private static Person person(Random random, int e, String own, int profiles, int zones, int posts) {
        Map<String, Integer> fits = new HashMap<>();
        for (int p = 0; p < profiles; p++) {
            if (random.nextInt(4) > 0) {
                fits.put("profile" + p, random.nextInt(5));
            }
        }
        Person person = Person.of("person" + e, own, "zone" + random.nextInt(zones), random.nextInt(5), fits);
        if (random.nextInt(3) == 0) {
            person = person.withWishes(List.of("post" + random.nextInt(posts)));
        }
        if (random.nextInt(5) == 0) {
            person = person.withExcludedUnits(List.of("unit" + random.nextInt(3), "unit elsewhere"));
        }
        if (random.nextInt(5) == 0) {
            person = person.withExcludedPosts(List.of("post" + random.nextInt(posts)));
        }
        if (random.nextInt(6) == 0) {
            person = person.onlyInHomeZone();
        }
        if (random.nextInt(4) == 0) {
            person = person.withStayCost(random.nextInt(9) - 3);
        }
        return person;
    }

    private static final class Rows {
        private PlanningParameters parameters;
        private final List<String> zones = new ArrayList<>();
        private final List<String> profiles = new ArrayList<>();
        private final List<Post> posts = new ArrayList<>();
        private final List<Person> people = new ArrayList<>();
        private final Map<List<String>, Integer> distances = new HashMap<>();
    }
}
