package id.selaras.planner;

import java.util.List;

/**
 * The lottery over written-out options: a flow from the people who have more than one option to the posts concerned, with
 * lots for costs. Everybody else keeps the post, and a post keeps the holders that all optimal plans give it.
 */
final class PairLottery {
    private final OptimalFace face;
    private final int[] postOf;
    private final List<Person> people;
    private final List<Post> posts;
    private final Lottery lottery;
    private final FlowNetwork net;
    /** Node of each post, or -1 where nobody undecided could be. */
    private final int[] nodeOfPost;
    /** Undecided people at each post now. */
    private final int[] present;

    private int arcs;

    PairLottery(OptimalFace face, int[] postOf, PlanningProblem problem, Lottery lottery) {
        this.face = face;
        this.postOf = postOf;
        this.lottery = lottery;
        people = problem.people();
        posts = problem.posts();
        nodeOfPost = new int[posts.size()];
        present = new int[posts.size()];
        int persons = 0;
        int pairs = 0;
        for (int e = 0; e < postOf.length; e++) {
            if (face.isOpen(e)) {
                persons++;
                pairs += face.options(e);
                present[postOf[e]]++;
                face.forEachOption(e, s -> nodeOfPost[s] = 1);
            }
        }
        int concerned = 0;
        for (int s = 0; s < nodeOfPost.length; s++) {
            nodeOfPost[s] = nodeOfPost[s] == 0 ? -1 : persons + concerned++;
        }
        net = new FlowNetwork(persons + concerned + 1, pairs + concerned);
    }

    /** The post of each person in the plan with the smallest sum of lots. */
    int[] draw(FlowSolver solver, Progress progress) {
        int node = 0;
        for (int e = 0; e < postOf.length; e++) {
            if (face.isOpen(e)) {
                progress.check();
                addPerson(e, node++);
            }
        }
        for (int s = 0; s < nodeOfPost.length; s++) {
            if (nodeOfPost[s] >= 0) {
                addPost(s);
            }
        }
        solver.solve(net);
        return chosen();
    }

    private void addPerson(int e, int node) {
        face.forEachOption(e, s -> {
            int lot = lottery.lot(people.get(e).id(), posts.get(s).id());
            net.setArc(arcs, node, nodeOfPost[s], 2, lot);
            if (s == postOf[e]) {
                net.flow[arcs] = 1;
                net.treeArc[node] = arcs;
            }
            arcs++;
        });
    }

    private void addPost(int s) {
        int mayLeave = Math.min(present[s], face.slackBelow[s]);
        int mayCome = face.slackAbove[s];
        net.setArc(arcs, nodeOfPost[s], net.sink(), mayLeave + mayCome, 0);
        net.flow[arcs] = mayLeave;
        net.treeArc[nodeOfPost[s]] = mayCome > 0 ? arcs : -1;
        arcs++;
    }

    private int[] chosen() {
        int[] result = postOf.clone();
        int[] arc = {0};
        for (int e = 0; e < postOf.length; e++) {
            if (face.isOpen(e)) {
                int person = e;
                face.forEachOption(e, s -> {
                    if (net.flow[arc[0]++] > 0) {
                        result[person] = s;
                    }
                });
            }
        }
        return result;
    }
}
