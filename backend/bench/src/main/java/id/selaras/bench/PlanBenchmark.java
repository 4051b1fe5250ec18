package id.selaras.bench;

import id.selaras.planner.LotterySeed;
import id.selaras.planner.OpenGraph;
import id.selaras.planner.Planner;
import id.selaras.planner.PlanningProblem;
import id.selaras.planner.TransferPlan;
import id.selaras.verifier.CertificateVerifier;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Times of the steps from candidates to proof; each call is one sample, since a shared machine makes means useless. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class PlanBenchmark {
    private static final LotterySeed SEED = LotterySeed.ofText("bench");

    @Param({"10000", "50000"})
    private int people;

    private PlanningProblem problem;
    private OpenGraph graph;
    private Peer peer;
    private TransferPlan plan;

    @Setup
    public void prepare() {
        problem = City.of(people, 1);
        graph = OpenGraph.of(problem);
        peer = new Peer(graph);
        plan = new Planner().plan(problem, SEED);
    }

    @Benchmark
    public int candidates() {
        return OpenGraph.of(problem).arcs();
    }

    @Benchmark
    public long solve() {
        return graph.solve(2);
    }

    @Benchmark
    public long solveOnOneThread() {
        return graph.solve(1);
    }

    @Benchmark
    public long solveByOrTools() {
        return peer.solve();
    }

    @Benchmark
    public TransferPlan wholePlan() {
        return new Planner().plan(problem, SEED);
    }

    @Benchmark
    public boolean verify() {
        return CertificateVerifier.verify(
                        plan.certificate().instanceJson(), plan.certificate().certificateJson())
                .accepted();
    }
}
