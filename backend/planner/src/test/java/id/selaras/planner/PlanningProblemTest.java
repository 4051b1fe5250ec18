package id.selaras.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanningProblemTest {
    private static PlanningProblem.Builder office() {
        return PlanningProblem.builder().zone("z").profile("clerk").post(post("desk", 2));
    }

    private static Post post(String id, int need) {
        return new Post(id, "clerk", "z", "unit", need, 0, 5, 10);
    }

    @Test
    void everyRowThatPointsNowhereIsNamed() {
        PlanningProblem.Builder rows = office().zone("y")
                .post(new Post("counter", "nurse", "x", "unit", 1, 0, 0, 10))
                .person(Person.of("a", "nowhere", "w", 500, Map.of("pilot", 1))
                        .withWishes(List.of("moon"))
                        .onlyInZones(List.of("mars")))
                .person(Person.of("a", "desk", "z", 500, Map.of()));
        assertThatThrownBy(rows::build)
                .isInstanceOf(InvalidProblem.class)
                .hasMessageContainingAll(
                        "person a is given twice",
                        "no distance between zones y and z",
                        "profile nurse",
                        "zone x",
                        "post nowhere",
                        "zone w",
                        "profile pilot",
                        "post moon",
                        "zone mars");
    }

    @Test
    void theMinimumIsNeverMoreThanTodaysHoldersAndTheCapNeverLess() {
        ProblemTables tables = office().person(Person.of("a", "desk", "z", 500, Map.of()))
                .build()
                .tables();
        assertThat(tables.floor).containsExactly(1);
        assertThat(tables.cap).containsExactly(2);
    }

    @Test
    void theCostOfHoldersFollowsThePublishedCurve() {
        ShortageCurve curve = ShortageCurve.DEFAULT;
        assertThat(curve.marginal(2, 10, 1)).isEqualTo(-3000);
        assertThat(curve.marginal(2, 10, 2)).isEqualTo(-1200);
        assertThat(curve.marginal(2, 14, 2)).isEqualTo(-1680);
        assertThat(curve.marginal(2, 14, 3)).isEqualTo(500);
        assertThat(curve.marginal(0, 10, 1)).isEqualTo(800);
    }

    @Test
    void theCostOfHoldersNeverFalls() {
        for (int need = 0; need < 60; need++) {
            for (int criticality = 0; criticality < 30; criticality++) {
                long before = Long.MIN_VALUE;
                for (int k = 1; k < 130; k++) {
                    long cost = ShortageCurve.DEFAULT.marginal(need, criticality, k);
                    assertThat(cost).isGreaterThanOrEqualTo(before);
                    before = cost;
                }
            }
        }
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatThrownBy(() -> post("desk", -1)).isInstanceOf(InvalidProblem.class);
        assertThatThrownBy(() -> Person.of("a", "desk", "z", 1001, Map.of())).isInstanceOf(InvalidProblem.class);
        assertThatThrownBy(() -> new Post("d", "p", "z", "u", 2, 0, 0, 10, List.of(1L, 0L)))
                .isInstanceOf(InvalidProblem.class);
        assertThatThrownBy(() -> new LotterySeed("xyz")).isInstanceOf(InvalidProblem.class);
        assertThatThrownBy(() -> new Zone("a\0b")).isInstanceOf(InvalidProblem.class);
        assertThatThrownBy(() -> PlanningProblem.builder().distance("a", "b", 3).distance("b", "a", 4))
                .isInstanceOf(InvalidProblem.class);
    }

    @Test
    void tooFewMarginalCostsAreRefused() {
        PlanningProblem.Builder rows = office().post(new Post("short", "clerk", "z", "u", 3, 0, 0, 10, List.of(1L)));
        assertThatThrownBy(rows::build).hasMessageContaining("1 marginal costs for 3 seats");
    }

    @Test
    void anEmptyProblemHasAnEmptyPlan() {
        TransferPlan plan = new Planner().plan(PlanningProblem.builder().build(), LotterySeed.ofText("x"));
        assertThat(plan.moves()).isEmpty();
        assertThat(plan.objectiveAfter()).isZero();
    }

    @Test
    void theInstanceTextIsTheSameToTheLastByte() {
        PlanningProblem problem = office().person(Person.of("a \"quoted\"", "desk", "z", 500, Map.of("clerk", 510))
                        .withWishes(List.of("desk"))
                        .onlyInHomeZone())
                .build();
        assertThat(InstanceText.of(problem)).isEqualTo("""
                        {"schema":"transfer-plan-instance/1",
                        "parameters":{"moveCost":400,"perKm":6,"wishBonus":250,"maxKm":45},
                        "zones":["z"],
                        "km":[
                        [0]],
                        "profiles":["clerk"],
                        "units":["unit"],
                        "slots":[
                        {"id":"desk","profile":0,"zone":0,"unit":0,"need":2,"fixed":0,"min":1,"cap":2,\
                        "marginals":[-3000,-1200]}],
                        "people":[
                        {"id":"a \\"quoted\\"","own":0,"home":0,"fitNow":500,"stayCost":0,"fits":[[0,510]],\
                        "notUnits":[],"notSlots":[],"zones":[0],"wishes":[0]}]}
                        """);
    }
}
