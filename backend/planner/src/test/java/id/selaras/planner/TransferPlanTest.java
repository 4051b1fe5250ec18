package id.selaras.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TransferPlanTest {
    private static final LotterySeed SEED = LotterySeed.ofText("drawn in public");

    private static TransferPlan plan(long seed) {
        return new Planner(1).plan(SmallProblems.random(seed), SEED);
    }

    @Property(tries = 1000)
    void thePartsOfAllMovesAddUpToTheChangeOfTheObjective(@ForAll long seed) {
        TransferPlan plan = plan(seed);
        assertThat(plan.moves().stream().mapToLong(Move::total).sum())
                .isEqualTo(plan.objectiveAfter() - plan.objectiveBefore());
    }

    @Property(tries = 1000)
    void everyMoveStandsInOneChain(@ForAll long seed) {
        TransferPlan plan = plan(seed);
        List<Move> inChains = new ArrayList<>();
        plan.chains().forEach(chain -> inChains.addAll(chain.moves()));
        assertThat(inChains).containsExactlyInAnyOrderElementsOf(plan.moves());
        assertThat(plan.assignment().keySet())
                .isEqualTo(new HashSet<>(SmallProblems.random(seed).people().stream()
                        .map(Person::id)
                        .toList()));
    }

    @Property(tries = 1000)
    void aRotationLeavesEveryPostAsFullAsBefore(@ForAll long seed) {
        for (Chain chain : plan(seed).chains()) {
            Map<String, Integer> change = new HashMap<>();
            for (Move move : chain.moves()) {
                change.merge(move.from(), -1, Integer::sum);
                change.merge(move.to(), 1, Integer::sum);
            }
            boolean unchanged = change.values().stream().allMatch(heads -> heads == 0);
            assertThat(unchanged).isEqualTo(chain.kind() == Chain.Kind.ROTATION);
            assertThat(chain.moves().size()).isGreaterThanOrEqualTo(chain.kind() == Chain.Kind.ROTATION ? 2 : 1);
        }
    }

    @Property(tries = 1000)
    void executedInOrderNoPostIsEverOverfullAndEverySeatIsFreeWhenTaken(@ForAll long seed) {
        TransferPlan plan = plan(seed);
        Map<String, PostOutcome> posts = new HashMap<>();
        Map<String, Integer> load = new HashMap<>();
        for (PostOutcome post : plan.posts()) {
            posts.put(post.post(), post);
            load.put(post.post(), post.before());
        }
        for (Chain chain : plan.chains()) {
            if (chain.kind() == Chain.Kind.ROTATION) {
                continue;
            }
            for (Move move : chain.moves()) {
                load.merge(move.from(), -1, Integer::sum);
                load.merge(move.to(), 1, Integer::sum);
                assertThat(load.get(move.to()))
                        .isLessThanOrEqualTo(posts.get(move.to()).cap());
            }
            Set<String> left = new HashSet<>();
            for (Move move : chain.moves()) {
                boolean first = left.isEmpty();
                assertThat(first || left.contains(move.to())).isTrue();
                left.add(move.from());
            }
        }
        load.forEach(
                (post, heads) -> assertThat(heads).isEqualTo(posts.get(post).after()));
    }

    @Property(tries = 1000)
    void openingOneMoreProfileNeverMakesThePlanWorse(@ForAll long seed) {
        PlanningProblem problem = SmallProblems.random(seed);
        long before = new Planner(1).plan(problem, SEED).objectiveAfter();
        for (Person person : problem.people()) {
            for (Profile profile : problem.profiles()) {
                if (!person.fits().containsKey(profile.id())) {
                    PlanningProblem wider = with(problem, open(person, profile));
                    assertThat(new Planner(1).plan(wider, SEED).objectiveAfter())
                            .isLessThanOrEqualTo(before);
                }
            }
        }
    }

    private static Person open(Person person, Profile profile) {
        Map<String, Integer> fits = new HashMap<>(person.fits());
        fits.put(profile.id(), 4);
        Person wider = Person.of(person.id(), person.currentPost(), person.homeZone(), person.fitNow(), fits)
                .withExcludedPosts(person.excludedPosts())
                .withExcludedUnits(person.excludedUnits())
                .withWishes(person.wishes())
                .withStayCost(person.stayCost());
        return person.allowedZones() == null ? wider : wider.onlyInZones(person.allowedZones());
    }

    private static PlanningProblem with(PlanningProblem problem, Person changed) {
        PlanningProblem.Builder rows = PlanningProblem.builder().parameters(problem.parameters());
        problem.zones().forEach(zone -> rows.zone(zone.id()));
        for (Zone a : problem.zones()) {
            for (Zone b : problem.zones()) {
                rows.distance(a.id(), b.id(), problem.kilometres(a.id(), b.id()));
            }
        }
        problem.profiles().forEach(profile -> rows.profile(profile.id()));
        problem.posts().forEach(rows::post);
        problem.people().forEach(p -> rows.person(p.id().equals(changed.id()) ? changed : p));
        return rows.build();
    }

    @Property(tries = 1000)
    void lotsForGroupsGiveAnOptimalPlanThatDoesNotDependOnTheOrderOfRows(@ForAll long seed, @ForAll long order) {
        Planner noPairs = new Planner(1, 0);
        TransferPlan plan = noPairs.plan(SmallProblems.random(seed), SEED);
        assertThat(plan.objectiveAfter()).isEqualTo(plan(seed).objectiveAfter());
        assertThat(noPairs.plan(SmallProblems.shuffled(seed, order), SEED)).isEqualTo(plan);
    }

    @Property(tries = 500)
    void unitsAreTheSumsOfTheirPosts(@ForAll long seed) {
        TransferPlan plan = plan(seed);
        assertThat(plan.units().stream().mapToInt(UnitOutcome::after).sum())
                .isEqualTo(plan.posts().stream().mapToInt(PostOutcome::after).sum());
        assertThat(plan.units().stream().mapToInt(UnitOutcome::arrivals).sum())
                .isEqualTo(plan.moves().size());
        assertThat(plan.units().stream().mapToInt(UnitOutcome::shortageAfter).sum())
                .isEqualTo(plan.posts().stream()
                        .mapToInt(PostOutcome::shortageAfter)
                        .sum());
    }
}
