package id.selaras.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StructuralShortagesTest {
    private static final LotterySeed SEED = LotterySeed.ofText("drawn in public");

    @Property(tries = 1000)
    void everyShortageIsAViolationOfHallsCondition(@ForAll long seed) {
        PlanningProblem problem = SmallProblems.random(seed);
        BruteForce all = new BruteForce(problem);
        TransferPlan plan = new Planner(1).plan(problem, SEED);
        Set<String> covered = new HashSet<>();
        for (Shortage shortage : plan.shortages()) {
            int demand = 0;
            Set<String> able = new HashSet<>();
            int fixed = 0;
            for (PostOutcome outcome : plan.posts()) {
                if (shortage.posts().contains(outcome.post())) {
                    assertThat(covered.add(outcome.post())).isTrue();
                    Post post = post(problem, outcome.post());
                    demand += Math.max(outcome.need(), outcome.minimum());
                    fixed += post.fixed();
                    problem.people().stream()
                            .filter(person -> all.eligible(person, post))
                            .forEach(person -> able.add(person.id()));
                }
            }
            assertThat(shortage.demand()).isEqualTo(demand);
            assertThat(shortage.available()).isEqualTo(fixed + able.size());
            assertThat(shortage.missing()).isPositive().isEqualTo(demand - fixed - able.size());
            assertThat(shortage.missingByProfile().values().stream()
                            .mapToInt(heads -> heads)
                            .sum())
                    .isEqualTo(shortage.missing());
        }
    }

    @Property(tries = 1000)
    void whatIsMissingIsExactlyWhatNoPlanCanFill(@ForAll long seed) {
        PlanningProblem problem = SmallProblems.random(seed);
        TransferPlan plan = new Planner(1).plan(problem, SEED);
        int[] least = {Integer.MAX_VALUE};
        new BruteForce(problem).forEachPlan(other -> {
            int missing = 0;
            for (PostOutcome outcome : plan.posts()) {
                int fixed = post(problem, outcome.post()).fixed();
                int heads = fixed
                        + (int) other.values().stream()
                                .filter(outcome.post()::equals)
                                .count();
                missing += Math.max(0, Math.max(outcome.need(), outcome.minimum()) - heads);
            }
            least[0] = Math.min(least[0], missing);
        });
        assertThat(plan.shortages().stream().mapToInt(Shortage::missing).sum()).isEqualTo(least[0]);
    }

    private static Post post(PlanningProblem problem, String id) {
        return problem.posts().stream()
                .filter(post -> post.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aShortageThatIsOnlyTooDearToCureIsNotCalledStructural() {
        PlanningProblem.Builder rows = PlanningProblem.builder()
                .zone("z")
                .profile("nurse")
                .profile("clerk")
                .parameters(PlanningParameters.DEFAULT.withMoveCost(100_000))
                .post(new Post("full", "nurse", "z", "u", 1, 0, 0, 10))
                .post(new Post("empty", "nurse", "z", "v", 1, 0, 0, 10))
                .post(new Post("desk", "clerk", "z", "v", 2, 1, 0, 10))
                .person(Person.of("a", "full", "z", 500, Map.of("nurse", 500)))
                .person(Person.of("b", "full", "z", 500, Map.of("nurse", 500)));
        TransferPlan plan = new Planner(1).plan(rows.build(), SEED);
        assertThat(plan.moves()).isEmpty();
        assertThat(plan.shortages())
                .containsExactly(new Shortage(List.of("desk"), 2, 1, 1, new TreeMap<>(Map.of("clerk", 1))));
    }
}
