package id.selaras.planning.application;

import id.selaras.planner.Person;
import id.selaras.planner.PlanningParameters;
import id.selaras.planner.PlanningProblem;
import id.selaras.planner.Post;
import id.selaras.planner.ShortageCurve;
import id.selaras.planning.domain.eligibility.Seat;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;

/**
 * The facts of a run as the optimiser's problem. Who may not move is counted in the posts and otherwise absent; a job
 * is one profile, so a pair of person and job is judged once, wherever the job stands.
 *
 * @param problem  the problem, people under their pseudonyms
 * @param people   movable people by pseudonym
 * @param arcs     pairs of a movable person and an open job
 */
record RunProblem(PlanningProblem problem, Map<String, FrozenPerson> people, long arcs) {

    /**
     * With it the worth of one needed seat exceeds whatever a move can cost or gain, so that shortage comes first. The
     * planner offers no strict order of aims; with a price per seat of 600,000 points and more against at most a few
     * thousand for any one move, the order could only be broken by a chain of hundreds of moves for a single seat.
     */
    static final int SHORTAGE_FIRST = 1_000;

    private static final int FARTHEST = 50_000;
    private static final String NOWHERE = "-";

    /**
     * @param closed   units closed to a person beside those the rules close, by NIP
     * @param progress told the share of people judged, 0 to 1
     */
    static RunProblem of(
            RunEligibility eligibility,
            Pseudonyms pseudonyms,
            Map<String, Set<String>> closed,
            DoubleConsumer progress) {
        FrozenFacts facts = eligibility.facts();
        PlanningProblem.Builder builder = PlanningProblem.builder().parameters(parameters(facts));
        zones(facts, builder);
        facts.jobs().forEach(job -> builder.profile(job.code()));
        Map<String, FrozenPerson> people = new LinkedHashMap<>();
        Map<String, Integer> movable = new HashMap<>();
        Map<String, Seat> unitSeats = unitSeats(facts);
        long arcs = 0;
        int judged = 0;
        for (FrozenPerson person : facts.people()) {
            if (eligibility.mayMove(person)) {
                SortedMap<String, Integer> open = eligibility.openJobs(person);
                arcs += open.size();
                String pseudonym = pseudonyms.of(person.nip());
                people.put(pseudonym, person);
                movable.merge(person.post(), 1, Integer::sum);
                builder.person(
                        Person.of(pseudonym, person.post(), zone(person.homeZone()), eligibility.fitNow(person), open)
                                .withExcludedUnits(closedUnits(
                                        eligibility, person, unitSeats, closed.getOrDefault(person.nip(), Set.of())))
                                .withExcludedPosts(closedPosts(eligibility, person))
                                .withWishes(person.wishes()));
            }
            progress.accept((double) ++judged / facts.people().size());
        }
        facts.posts().forEach(post -> builder.post(post(facts, post, movable.getOrDefault(post.code(), 0))));
        return new RunProblem(builder.build(), people, arcs);
    }

    private static PlanningParameters parameters(FrozenFacts facts) {
        PlanCriteria criteria = facts.criteria();
        PlanWeights weights = facts.weights();
        long factor = criteria.shortageFirst() ? SHORTAGE_FIRST : 1;
        return new PlanningParameters(
                criteria.moveCost(),
                criteria.perKm(),
                criteria.wishBonus(),
                criteria.maxKm() == null ? FARTHEST : criteria.maxKm(),
                new ShortageCurve(
                        weights.shortageBase() * factor,
                        weights.shortageSlope() * factor,
                        weights.surplusBase(),
                        weights.surplusSlope()));
    }

    private static void zones(FrozenFacts facts, PlanningProblem.Builder builder) {
        SortedSet<String> used = new TreeSet<>();
        facts.people().forEach(person -> used.add(zone(person.homeZone())));
        facts.posts().forEach(post -> used.add(zone(post.zone())));
        for (String from : used) {
            builder.zone(from);
            for (String to : used.tailSet(from)) {
                // A distance nobody knows weighs nothing: it is the same for everybody concerned.
                builder.distance(
                        from,
                        to,
                        facts.kilometres().getOrDefault(from, Map.of()).getOrDefault(to, 0));
            }
        }
    }

    private static String zone(String code) {
        return code == null ? NOWHERE : code;
    }

    /** A staff seat of every unit: it is closed exactly when the unit is closed as a whole. */
    private static Map<String, Seat> unitSeats(FrozenFacts facts) {
        Map<String, Seat> seats = new TreeMap<>();
        facts.posts()
                .forEach(post -> seats.computeIfAbsent(
                        post.seat().unit(),
                        unit -> new Seat(
                                unit, post.seat().unitsAbove(), post.seat().agency(), false)));
        return seats;
    }

    private static Set<String> closedUnits(
            RunEligibility eligibility, FrozenPerson person, Map<String, Seat> unitSeats, Set<String> more) {
        Set<String> units = new TreeSet<>(more);
        if (!person.kinSeats().isEmpty()) {
            unitSeats.forEach((unit, seat) -> {
                if (eligibility.isClosedByKin(person, seat)) {
                    units.add(unit);
                }
            });
        }
        return units;
    }

    /** Posts at the head of a unit, closed because a relative works below. */
    private static Set<String> closedPosts(RunEligibility eligibility, FrozenPerson person) {
        Set<String> closed = new TreeSet<>();
        if (!person.kinSeats().isEmpty()) {
            for (FrozenPost post : eligibility.facts().posts()) {
                if (post.seat().heads() && eligibility.isClosedByKin(person, post.seat())) {
                    closed.add(post.code());
                }
            }
        }
        return closed;
    }

    private static Post post(FrozenFacts facts, FrozenPost post, int movable) {
        int protectedHeads = facts.criteria().protectOrigin() ? post.need() : 0;
        return new Post(
                post.code(),
                post.job(),
                zone(post.zone()),
                post.seat().unit(),
                post.need(),
                post.holders() - movable,
                Math.max(post.minimum(), protectedHeads),
                criticality(post.criticality()),
                java.util.List.of());
    }

    /** 1 to 5 as tenths: an ordinary shortage weighs 1.0, the most critical 1.8. */
    private static int criticality(int level) {
        return 8 + 2 * level;
    }
}
