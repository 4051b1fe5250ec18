package id.selaras.planner;

/**
 * Chooses among the optimal plans by lot: the plan with the smallest sum of lots over all persons at their posts. The
 * optimal plans are written out as person-post pairs, so a lot belongs to a pair and never to the way through a hub; then
 * a second minimum-cost flow over those pairs, with lots for costs, finds the smallest sum exactly.
 *
 * <p>Where thousands of people are equal in every respect, the pairs may be too many ({@link OptimalFace#MOST_PAIRS}). Then
 * lots are drawn for persons and hubs instead. That is just as blind to names and to the order of rows, but the sum of the
 * pair lots is not minimised; {@link Method} tells which way was taken.
 */
final class TieBreak {
    /** How the lottery was drawn. */
    enum Method {
        PAIRS,
        GROUPS
    }

    /** The plan chosen: the post of each person. */
    record Choice(int[] postOf, Method method) {}

    private final PlanningProblem problem;
    private final CandidateGraph graph;
    private final Lottery lottery;
    private final int mostPairs;

    TieBreak(PlanningProblem problem, CandidateGraph graph, LotterySeed seed, int mostPairs) {
        this.problem = problem;
        this.graph = graph;
        this.mostPairs = mostPairs;
        lottery = new Lottery(seed);
    }

    /** The chosen one of all plans that are as good as this one. */
    Choice choose(int[] flow, long[] price, int[] postOf, FlowSolver solver, Progress progress) {
        OptimalFace face = OptimalFace.of(new Residual(graph, flow), price, postOf, mostPairs);
        if (face.tooLarge()) {
            return new Choice(new GroupLottery(face, problem, lottery).draw(flow, solver, progress), Method.GROUPS);
        }
        return new Choice(new PairLottery(face, postOf, problem, lottery).draw(solver, progress), Method.PAIRS);
    }
}
