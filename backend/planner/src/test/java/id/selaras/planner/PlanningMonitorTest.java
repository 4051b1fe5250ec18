package id.selaras.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningMonitorTest {
    private static final LotterySeed SEED = LotterySeed.ofText("drawn in public");

    /** Large enough for thousands of pivots. */
    private static PlanningProblem town() {
        Random random = new Random(1);
        PlanningProblem.Builder rows = PlanningProblem.builder().zone("z");
        for (int p = 0; p < 30; p++) {
            rows.profile("p" + p);
        }
        for (int s = 0; s < 300; s++) {
            rows.post(new Post("s" + s, "p" + s % 30, "z", "u" + s % 50, 1 + random.nextInt(8), 0, 0, 10));
        }
        for (int e = 0; e < 1500; e++) {
            int title = random.nextInt(10);
            rows.person(Person.of(
                    "e" + e,
                    "s" + (title + 10 * random.nextInt(30)),
                    "z",
                    500,
                    Map.of(
                            "p" + title, random.nextInt(1000),
                            "p" + (title + 10), random.nextInt(1000),
                            "p" + (title + 20), random.nextInt(1000))));
        }
        return rows.build();
    }

    @Test
    void progressNamesEveryPhaseAndNeverFallsBack() {
        List<String> phases = new ArrayList<>();
        double[] last = {0};
        new Planner().plan(town(), SEED, new PlanningMonitor() {
            @Override
            public void progress(String phase, double done) {
                if (phases.isEmpty() || !phases.get(phases.size() - 1).equals(phase)) {
                    phases.add(phase);
                    last[0] = 0;
                }
                assertThat(done).isBetween(last[0], 1.0);
                last[0] = done;
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertThat(phases).containsExactly("CANDIDATES", "OPTIMUM", "LOTTERY", "SHORTAGES");
        assertThat(last[0]).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANDIDATES", "OPTIMUM", "LOTTERY", "SHORTAGES"})
    void aRunEndsInThePhaseInWhichItIsCancelled(String phaseToStop) {
        StopIn monitor = new StopIn(phaseToStop);
        assertThatThrownBy(() -> new Planner().plan(town(), SEED, monitor)).isInstanceOf(PlanningCancelled.class);
        assertThat(monitor.phase).isEqualTo(phaseToStop);
    }

    @Test
    void aRunOfManyPivotsIsCancelledInTheMiddle() {
        StopIn monitor = new StopIn("OPTIMUM") {
            @Override
            public boolean cancelled() {
                return "OPTIMUM".equals(phase) && done > 0;
            }
        };
        assertThatThrownBy(() -> new Planner(1).plan(town(), SEED, monitor)).isInstanceOf(PlanningCancelled.class);
        assertThat(monitor.done).isPositive().isLessThan(1);
    }

    private static class StopIn implements PlanningMonitor {
        private final String phaseToStop;
        String phase = "";
        double done;

        StopIn(String phaseToStop) {
            this.phaseToStop = phaseToStop;
        }

        @Override
        public void progress(String newPhase, double newDone) {
            phase = newPhase;
            done = newDone;
        }

        @Override
        public boolean cancelled() {
            return phase.equals(phaseToStop);
        }
    }
}
