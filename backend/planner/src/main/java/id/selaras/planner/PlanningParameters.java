package id.selaras.planner;

/**
 * The published weights of a plan, in points. One point is one thousandth of the competence fit.
 *
 * @param moveCost what any move costs; a move must gain more than this
 * @param perKm cost of each additional kilometre between home zone and post
 * @param wishBonus what a granted wish is worth
 * @param maxKm nobody is sent further than this from the home zone; staying is always allowed
 * @param shortage cost of shortage and surplus
 */
public record PlanningParameters(long moveCost, long perKm, long wishBonus, int maxKm, ShortageCurve shortage) {
    /** The published default weights. */
    public static final PlanningParameters DEFAULT = new PlanningParameters(400, 6, 250, 45, ShortageCurve.DEFAULT);

    private static final long LARGEST = 1_000_000_000L;

    public PlanningParameters {
        if (moveCost < 0 || perKm < 0 || wishBonus < 0 || maxKm < 0) {
            throw new InvalidProblem("parameters must not be negative");
        }
        if (moveCost > LARGEST || wishBonus > LARGEST || perKm > 1_000_000) {
            throw new InvalidProblem("parameters exceed " + LARGEST + " points (perKm: 1000000)");
        }
        if (shortage == null) {
            throw new InvalidProblem("the shortage curve is missing");
        }
    }

    /** The same weights with another price of a move: every value gives the exact optimum for its number of moves. */
    public PlanningParameters withMoveCost(long points) {
        return new PlanningParameters(points, perKm, wishBonus, maxKm, shortage);
    }
}
