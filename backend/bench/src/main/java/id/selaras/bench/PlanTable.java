package id.selaras.bench;

import id.selaras.planner.LotterySeed;
import id.selaras.planner.OpenGraph;
import id.selaras.planner.Planner;
import id.selaras.planner.PlanningProblem;
import id.selaras.planner.TransferPlan;
import id.selaras.verifier.CertificateVerifier;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs the measurements and prints one table; OR-Tools on the same graph is 1.00 in each row of ratios. */
public final class PlanTable {
    private PlanTable() {}

    public static void main(String[] sizes) throws RunnerException {
        String[] people = sizes.length == 0 ? new String[] {"10000", "50000"} : sizes;
        StringBuilder facts = new StringBuilder();
        for (String size : people) {
            facts.append(facts(Integer.parseInt(size)));
        }
        Options options = new OptionsBuilder()
                .include(PlanBenchmark.class.getSimpleName())
                .param("people", people)
                .build();
        Map<Integer, Map<String, Statistics>> millis = millis(new Runner(options).run());
        System.out.println();
        System.out.print(facts);
        millis.forEach((size, steps) -> {
            Statistics peer = steps.get("solveByOrTools");
            steps.forEach((step, ms) -> System.out.printf(
                    Locale.ROOT,
                    "%,7d people  %-18s best %8.1f ms = %5.2f x OR-Tools   median %8.1f ms = %5.2f x%n",
                    size,
                    step,
                    ms.getMin(),
                    ms.getMin() / peer.getMin(),
                    ms.getPercentile(50),
                    ms.getPercentile(50) / peer.getPercentile(50)));
        });
    }

    private static Map<Integer, Map<String, Statistics>> millis(Collection<RunResult> results) {
        Map<Integer, Map<String, Statistics>> millis = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            millis.computeIfAbsent(Integer.parseInt(result.getParams().getParam("people")), s -> new TreeMap<>())
                    .put(
                            name.substring(name.lastIndexOf('.') + 1),
                            result.getPrimaryResult().getStatistics());
        }
        return millis;
    }

    /** Sizes, the same optimum by both solvers, the first (cold) run, and the memory a plan needs. */
    private static String facts(int people) {
        PlanningProblem problem = City.of(people, 1);
        OpenGraph graph = OpenGraph.of(problem);
        long start = System.nanoTime();
        TransferPlan plan = new Planner().plan(problem, LotterySeed.ofText("bench"));
        double cold = (System.nanoTime() - start) / 1e6;
        boolean same = graph.solve(1) == new Peer(graph).solve();
        boolean proven = CertificateVerifier.verify(
                        plan.certificate().instanceJson(), plan.certificate().certificateJson())
                .accepted();
        int shortage =
                plan.posts().stream().mapToInt(post -> post.shortageAfter()).sum();
        int before =
                plan.posts().stream().mapToInt(post -> post.shortageBefore()).sum();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long held = runtime.totalMemory() - runtime.freeMemory() >> 20;
        return String.format(
                Locale.ROOT,
                "%,7d people: %,d movable, %,d posts, %,d nodes, %,d arcs, %,d moves, shortage %,d -> %,d%n"
                        + "        same optimum as OR-Tools: %b, proven: %b, first run %.0f ms, held with plan %d MB,"
                        + " instance %d KB, certificate %d KB, lottery %s%n",
                people,
                problem.people().size(),
                problem.posts().size(),
                graph.nodes(),
                graph.arcs(),
                plan.moves().size(),
                before,
                shortage,
                same,
                proven,
                cold,
                held,
                plan.certificate().instanceJson().length() >> 10,
                plan.certificate().certificateJson().length() >> 10,
                plan.lottery());
    }
}
