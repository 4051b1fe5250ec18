package id.selaras.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Splits a network into the parts that meet in the sink only, and solves each by itself. Teachers and nurses share no
 * post, so a government falls into dozens of parts; small networks are solved much faster than their sum. Parts may be
 * solved side by side, since none can influence another.
 */
final class FlowSolver {
    private final int threads;
    private final Progress progress;

    FlowSolver(int threads, Progress progress) {
        this.threads = threads;
        this.progress = progress;
    }

    /** Leaves the optimal flow and its prices in the network. */
    void solve(FlowNetwork net) {
        List<Part> parts = parts(net);
        Done done = new Done(net.arcCount);
        if (threads == 1 || parts.size() == 1) {
            parts.forEach(part -> solve(part, done));
        } else {
            solveSideBySide(parts, done);
        }
        for (Part part : parts) {
            part.copyBack(net);
        }
    }

    private void solve(Part part, Done done) {
        progress.check();
        int arcs = part.net.arcCount;
        double nodes = part.net.nodeCount;
        NetworkSimplex.solve(part.net, pivots -> progress.at(done.with(arcs * (1 - 1 / (1 + pivots / nodes)))));
        progress.at(done.add(arcs));
    }

    private void solveSideBySide(List<Part> parts, Done done) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "planner");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Part part : parts) {
                running.add(pool.submit(() -> solve(part, done)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlanningCancelled();
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Part> parts(FlowNetwork net) {
        int sink = net.sink();
        DisjointSets sets = new DisjointSets(net.nodeCount);
        for (int a = 0; a < net.arcCount; a++) {
            if (net.to[a] != sink) {
                sets.join(net.from[a], net.to[a]);
            }
        }
        int[] partOf = new int[net.nodeCount];
        Arrays.fill(partOf, -1);
        int count = 0;
        int[] nodes = new int[net.nodeCount];
        int[] arcs = new int[net.nodeCount];
        for (int v = 0; v < sink; v++) {
            int set = sets.find(v);
            if (partOf[set] < 0) {
                partOf[set] = count++;
            }
            partOf[v] = partOf[set];
            nodes[partOf[v]]++;
        }
        for (int a = 0; a < net.arcCount; a++) {
            arcs[partOf[net.from[a]]]++;
        }
        List<Part> parts = new ArrayList<>(count);
        for (int p = 0; p < count; p++) {
            parts.add(new Part(nodes[p] + 1, arcs[p]));
        }
        int[] local = new int[net.nodeCount];
        for (int v = 0; v < sink; v++) {
            local[v] = parts.get(partOf[v]).addNode(v);
        }
        for (int a = 0; a < net.arcCount; a++) {
            parts.get(partOf[net.from[a]]).addArc(net, a, local);
        }
        // The largest first: on two threads the small ones fill the gap at the end.
        parts.sort(Comparator.comparingInt((Part part) -> -part.net.arcCount));
        return parts;
    }

    /** One part, with the way back to the whole. */
    private static final class Part {
        final FlowNetwork net;
        final int[] originOfNode;
        final int[] originOfArc;
        private int nodes;
        private int arcs;

        Part(int nodeCount, int arcCount) {
            net = new FlowNetwork(nodeCount, arcCount);
            originOfNode = new int[nodeCount - 1];
            originOfArc = new int[arcCount];
        }

        int addNode(int origin) {
            originOfNode[nodes] = origin;
            return nodes++;
        }

        void addArc(FlowNetwork whole, int origin, int[] local) {
            int a = arcs++;
            originOfArc[a] = origin;
            net.from[a] = local[whole.from[origin]];
            net.to[a] = whole.to[origin] == whole.sink() ? net.sink() : local[whole.to[origin]];
            net.capacity[a] = whole.capacity[origin];
            net.cost[a] = whole.cost[origin];
            net.flow[a] = whole.flow[origin];
            // A tree arc always leaves the node it belongs to.
            if (whole.treeArc[whole.from[origin]] == origin) {
                net.treeArc[net.from[a]] = a;
            }
        }

        void copyBack(FlowNetwork whole) {
            for (int a = 0; a < originOfArc.length; a++) {
                whole.flow[originOfArc[a]] = net.flow[a];
            }
            for (int v = 0; v < originOfNode.length; v++) {
                whole.price[originOfNode[v]] = net.price[v];
            }
        }
    }

    /** How many arcs lie in finished parts. */
    private static final class Done {
        private final double all;
        private double finished;

        Done(int all) {
            this.all = Math.max(1, all);
        }

        synchronized double with(double more) {
            return (finished + more) / all;
        }

        synchronized double add(int arcs) {
            finished += arcs;
            return finished / all;
        }
    }
}
