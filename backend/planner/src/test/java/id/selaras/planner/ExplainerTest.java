package id.selaras.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One open seat at the clinic, three nurses at the hospital that has one too many. */
class ExplainerTest {
    private static final LotterySeed SEED = LotterySeed.ofText("drawn in public");

    private final PlanningProblem problem = PlanningProblem.builder()
            .zone("town")
            .zone("hills")
            .distance("town", "hills", 10)
            .profile("nurse")
            .profile("doctor")
            .post(new Post("hospital", "nurse", "town", "u1", 2, 0, 0, 10))
            .post(new Post("clinic", "nurse", "hills", "u2", 1, 0, 0, 10))
            .post(new Post("surgery", "doctor", "hills", "u2", 1, 0, 0, 10))
            .person(Person.of("ana", "hospital", "hills", 500, Map.of("nurse", 600)))
            .person(Person.of("budi", "hospital", "town", 500, Map.of("nurse", 600)))
            .person(Person.of("citra", "hospital", "town", 500, Map.of("nurse", 600))
                    .withExcludedUnits(List.of("u2"))
                    .onlyInHomeZone())
            .build();

    private final TransferPlan plan = new Planner(1).plan(problem, SEED);
    private final Explainer explainer = Explainer.of(problem, plan);

    @Test
    void whoIsPlannedThereLosesNothing() {
        Explanation answer = explainer.explain("ana", "clinic");
        assertThat(answer.verdict()).isEqualTo(Explanation.Verdict.PLANNED);
        assertThat(answer.loss()).isZero();
        assertThat(answer.displacements()).isEmpty();
    }

    @Test
    void whoLivesFartherAwayLearnsByHowManyPointsAndWhoWouldStayInstead() {
        Explanation answer = explainer.explain("budi", "clinic");
        assertThat(answer.verdict()).isEqualTo(Explanation.Verdict.WORSE);
        // ana travels 10 km less than today, budi 10 km more: 20 km at 6 points.
        assertThat(answer.loss()).isEqualTo(120);
        assertThat(answer.displacements())
                .containsExactly(
                        new Displacement("ana", "clinic", "hospital"), new Displacement("budi", "hospital", "clinic"));
    }

    @Test
    void whoIsNotEligibleLearnsEveryRuleThatStandsInTheWay() {
        assertThat(explainer.explain("citra", "surgery").reasons())
                .containsExactly(
                        Ineligibility.PROFILE_CLOSED, Ineligibility.ZONE_NOT_ALLOWED, Ineligibility.UNIT_EXCLUDED);
    }

    @Test
    void stayingIsExplainedLikeAnyPost() {
        assertThat(explainer.explainStay("citra").verdict()).isEqualTo(Explanation.Verdict.PLANNED);
        assertThat(explainer.explainStay("ana").loss()).isEqualTo(120);
    }

    @Test
    void aTieIsCalledATie() {
        PlanningProblem twins = PlanningProblem.builder()
                .zone("z")
                .profile("nurse")
                .post(new Post("full", "nurse", "z", "u1", 1, 0, 0, 10))
                .post(new Post("open", "nurse", "z", "u2", 1, 0, 0, 10))
                .person(Person.of("one", "full", "z", 500, Map.of("nurse", 500)))
                .person(Person.of("two", "full", "z", 500, Map.of("nurse", 500)))
                .build();
        TransferPlan drawn = new Planner(1).plan(twins, SEED);
        String stays = drawn.moves().get(0).person().equals("one") ? "two" : "one";
        Explanation answer = Explainer.of(twins, drawn).explain(stays, "open");
        assertThat(answer.verdict()).isEqualTo(Explanation.Verdict.TIED);
        assertThat(answer.loss()).isZero();
        assertThat(answer.displacements()).hasSize(2);
    }

    @Test
    void thePriceOfThePostIsWhatOneMoreArrivalWouldCost() {
        // One doctor more is wanted; a third nurse at the hospital is one too many; at the full clinic ana would have
        // to
        // go back, which saves her 240 points of moving and costs the third seat at the hospital.
        assertThat(plan.certificate().prices())
                .isEqualTo(new TreeMap<>(Map.of("surgery", -3000L, "hospital", 500L, "clinic", 260L)));
    }

    @Test
    void aPlanThatIsNotOptimalIsNotExplained() {
        Map<String, String> worse = new TreeMap<>(plan.assignment());
        worse.put("ana", "hospital");
        Map<String, Long> prices = plan.certificate().prices();
        assertThatThrownBy(() -> Explainer.of(problem, worse, prices)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Explainer.of(problem, plan.assignment(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> explainer.explain("nobody", "clinic")).isInstanceOf(IllegalArgumentException.class);
    }
}
