package id.selaras.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A frozen problem: who may move, which posts there are, and the published weights. Immutable and validated; lists are
 * sorted by id, so that the order in which rows arrive has no influence on anything.
 */
public final class PlanningProblem {
    /** No single cost may exceed this; with it, sums over a million nodes stay inside 64 bits. */
    static final long LARGEST_COST = 1L << 40;

    private final PlanningParameters parameters;
    private final List<Zone> zones;
    private final List<Profile> profiles;
    private final List<Post> posts;
    private final List<Person> people;
    private final ProblemTables tables;

    private PlanningProblem(Builder rows) {
        parameters = rows.parameters;
        zones = sorted(rows.zones, Comparator.comparing(Zone::id));
        profiles = sorted(rows.profiles, Comparator.comparing(Profile::id));
        posts = sorted(rows.posts, Comparator.comparing(Post::id));
        people = sorted(rows.people, Comparator.comparing(Person::id));
        tables = new ProblemTables(this, rows.kilometres);
    }

    private static <T> List<T> sorted(List<T> rows, Comparator<T> byId) {
        List<T> copy = new ArrayList<>(rows);
        copy.sort(byId);
        return List.copyOf(copy);
    }

    public static Builder builder() {
        return new Builder();
    }

    public PlanningParameters parameters() {
        return parameters;
    }

    /** By id. */
    public List<Zone> zones() {
        return zones;
    }

    /** By id. */
    public List<Profile> profiles() {
        return profiles;
    }

    /** By id. */
    public List<Post> posts() {
        return posts;
    }

    /** The movable people, by id. */
    public List<Person> people() {
        return people;
    }

    /** Everybody who holds the post today, movable or not. */
    public int holders(String postId) {
        return tables.holders[tables.post(postId)];
    }

    /** Kilometres between two zones; a zone may have a distance to itself. */
    public int kilometres(String zoneA, String zoneB) {
        return tables.km[tables.zone(zoneA)][tables.zone(zoneB)];
    }

    /**
     * SHA-256 of the problem's canonical text, hexadecimal: the hash its certificate will name. Known before there is a
     * plan, so that a seed can follow from it.
     */
    public String sha256() {
        return InstanceText.sha256(InstanceText.of(this));
    }

    ProblemTables tables() {
        return tables;
    }

    /** Collects rows in any order. */
    public static final class Builder {
        private PlanningParameters parameters = PlanningParameters.DEFAULT;
        private final List<Zone> zones = new ArrayList<>();
        private final List<Profile> profiles = new ArrayList<>();
        private final List<Post> posts = new ArrayList<>();
        private final List<Person> people = new ArrayList<>();
        private final Map<ZonePair, Integer> kilometres = new HashMap<>();

        private Builder() {}

        public Builder parameters(PlanningParameters weights) {
            parameters = weights;
            return this;
        }

        public Builder zone(String id) {
            zones.add(new Zone(id));
            return this;
        }

        /** Distance in whole kilometres, for both directions; a zone's distance to itself is 0 unless given. */
        public Builder distance(String zoneA, String zoneB, int km) {
            if (km < 0 || km > 50_000) {
                throw new InvalidProblem("distance " + zoneA + " to " + zoneB + " must lie in 0..50000 km");
            }
            Integer before = kilometres.put(ZonePair.of(zoneA, zoneB), km);
            if (before != null && before != km) {
                throw new InvalidProblem("distance " + zoneA + " to " + zoneB + " is given twice");
            }
            return this;
        }

        public Builder profile(String id) {
            profiles.add(new Profile(id));
            return this;
        }

        public Builder post(Post post) {
            posts.add(post);
            return this;
        }

        public Builder person(Person person) {
            people.add(person);
            return this;
        }

        /**
         * Checks the rows against each other.
         *
         * @throws InvalidProblem with every fault found
         */
        public PlanningProblem build() {
            return new PlanningProblem(this);
        }
    }

    /** An unordered pair of zones. */
    record ZonePair(String a, String b) {
        static ZonePair of(String x, String y) {
            return x.compareTo(y) <= 0 ? new ZonePair(x, y) : new ZonePair(y, x);
        }
    }
}
