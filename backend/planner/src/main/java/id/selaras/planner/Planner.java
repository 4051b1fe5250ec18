package id.selaras.planner;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes plans: lays out the candidates, finds the optimum, lets the lottery choose among equals, and proves the result.
 * Holds no state; one planner may serve many threads.
 */
public final class Planner {
    /** Changes whenever the same problem and seed could give another plan, or other bytes. */
    public static final String VERSION = "selaras-planner/1";

    private final int threads;
    private final int mostPairs;

    /** A planner that uses two threads, or one where the machine has no more. */
    public Planner() {
        this(Math.min(2, Runtime.getRuntime().availableProcessors()));
    }

    /** The number of threads has an influence on time only, never on the plan. */
    public Planner(int threads) {
        this(threads, OptimalFace.MOST_PAIRS);
    }

    Planner(int threads, int mostPairs) {
        if (threads < 1) {
            throw new IllegalArgumentException("a planner needs a thread");
        }
        this.threads = threads;
        this.mostPairs = mostPairs;
    }

    public TransferPlan plan(PlanningProblem problem, LotterySeed seed) {
        return plan(problem, seed, PlanningMonitor.NONE);
    }

    /**
     * The best plan. There always is one, since nobody has to move.
     *
     * @throws PlanningCancelled when the monitor asks for it
     */
    public TransferPlan plan(PlanningProblem problem, LotterySeed seed, PlanningMonitor monitor) {
        Objects.requireNonNull(seed);
        Progress progress = new Progress(monitor);
        FlowSolver solver = new FlowSolver(threads, progress);
        progress.start("CANDIDATES");
        ProblemTables tables = problem.tables();
        CandidateGraph graph = CandidateGraph.of(tables);
        Routing routing = new Routing(graph);

        progress.start("OPTIMUM");
        FlowNetwork net = FlowNetwork.statusQuo(graph);
        solver.solve(net);
        long[] price = NodePrices.of(graph, NodePrices.ofPosts(graph, net.price));
        int[] anyOptimum = routing.decode(net.flow, tables.own);

        progress.start("LOTTERY");
        TieBreak.Choice choice =
                new TieBreak(problem, graph, seed, mostPairs).choose(net.flow, price, anyOptimum, solver, progress);
        int[] postOf = choice.postOf();
        int[] flow = routing.flowOf(postOf);
        long[] postPrice = PostPrices.of(graph, flow, price);

        progress.start("SHORTAGES");
        int[] load = new PairCosts(tables).loads(postOf);
        List<Shortage> shortages = new StructuralShortages(graph, flow, load).find(problem, progress);
        progress.at(1);
        return writeUp(problem, seed, choice.method().name(), postOf, postPrice, shortages);
    }

    private static TransferPlan writeUp(
            PlanningProblem problem,
            LotterySeed seed,
            String lottery,
            int[] postOf,
            long[] price,
            List<Shortage> shortages) {
        PairCosts costs = new PairCosts(problem.tables());
        PlanReport report = new PlanReport(problem, postOf);
        Move[] moves = report.moves();
        List<PostOutcome> posts = report.posts(price);
        long objective = costs.objective(postOf);
        String instance = InstanceText.of(problem);
        String hash = InstanceText.sha256(instance);
        SortedMap<String, Long> prices = new TreeMap<>();
        posts.forEach(post -> prices.put(post.post(), post.price()));
        Certificate certificate = new Certificate(
                instance,
                hash,
                CertificateText.of(hash, seed, lottery, objective, postOf, price),
                Collections.unmodifiableSortedMap(prices));
        return new TransferPlan(
                report.assignment(),
                Arrays.stream(moves).filter(Objects::nonNull).toList(),
                report.chains(moves),
                costs.objective(problem.tables().own),
                objective,
                posts,
                PlanReport.units(posts),
                shortages,
                certificate,
                seed,
                lottery,
                VERSION);
    }
}
