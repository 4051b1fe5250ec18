package id.selaras.planning.application;

/**
 * A move's share of the objective in points; negative is a gain.
 *
 * @param move     what any move costs
 * @param fit      change of the fit
 * @param distance change of the way
 * @param wish     a granted wish
 * @param relief   shortage and surplus at both posts; 0 where another mover takes or leaves the seat
 * @param total    all together
 */
public record MoveCost(long move, long fit, long distance, long wish, long relief, long total) {}
