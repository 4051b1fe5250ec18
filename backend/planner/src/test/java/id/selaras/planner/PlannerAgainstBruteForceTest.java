package id.selaras.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlannerAgainstBruteForceTest {
    private static final LotterySeed SEED = LotterySeed.ofText("drawn in public");

    @Property(tries = 3000)
    void noPlanIsBetterAndAmongTheBestTheLotteryDecides(@ForAll long seed) {
        PlanningProblem problem = SmallProblems.random(seed);
        BruteForce all = new BruteForce(problem);
        TransferPlan plan = new Planner(1).plan(problem, SEED);
        assertThat(all.feasible(plan.assignment())).isTrue();
        assertThat(plan.objectiveAfter())
                .isEqualTo(all.objective(plan.assignment()))
                .isEqualTo(all.best(null, null));
        assertThat(all.chosen(SEED)).contains(plan.assignment());
    }

    @Property(tries = 1000)
    void theOrderOfRowsChangesNothing(@ForAll long seed, @ForAll long order) {
        TransferPlan plan = new Planner(1).plan(SmallProblems.random(seed), SEED);
        assertThat(new Planner(2).plan(SmallProblems.shuffled(seed, order), SEED))
                .isEqualTo(plan);
    }

    @Property(tries = 1000)
    void theLossOfEveryPairEqualsTheBestPlanWithThatPair(@ForAll long seed) {
        PlanningProblem problem = SmallProblems.random(seed);
        BruteForce all = new BruteForce(problem);
        TransferPlan plan = new Planner(1).plan(problem, SEED);
        Explainer explainer = Explainer.of(problem, plan);
        for (Person person : problem.people()) {
            for (Post post : problem.posts()) {
                Explanation answer = explainer.explain(person.id(), post.id());
                Long forced = all.best(person.id(), post.id());
                if (forced == null) {
                    assertThat(answer.verdict()).isEqualTo(Explanation.Verdict.IMPOSSIBLE);
                    assertThat(answer.reasons()).isNotEmpty();
                    assertThat(answer.reasons().contains(Ineligibility.NO_SEAT_CAN_BE_FREED))
                            .isEqualTo(all.eligible(person, post));
                } else {
                    assertThat(answer.loss()).isEqualTo(forced - plan.objectiveAfter());
                    Map<String, String> instead = new HashMap<>(plan.assignment());
                    for (Displacement change : answer.displacements()) {
                        assertThat(instead.put(change.person(), change.instead()))
                                .isEqualTo(change.planned());
                    }
                    assertThat(instead).containsEntry(person.id(), post.id());
                    assertThat(all.feasible(instead)).isTrue();
                    assertThat(all.objective(instead)).isEqualTo(forced);
                }
                assertThat(explainer.lossesAt(post.id()).get(person.id()))
                        .isEqualTo(forced == null ? null : answer.loss());
                assertThat(explainer.lossesOf(person.id()).get(post.id()))
                        .isEqualTo(forced == null ? null : answer.loss());
            }
        }
    }
}
