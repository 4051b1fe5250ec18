package id.selaras.planning.application;

/**
 * The rule set's weights of shortage and surplus, in points (planning reference C9.1).
 *
 * @param shortageBase  worth of filling the last seat needed
 * @param shortageSlope further worth of filling the first one
 * @param surplusBase   cost of the first person above need
 * @param surplusSlope  rise of that cost
 */
record PlanWeights(int shortageBase, int shortageSlope, int surplusBase, int surplusSlope) {}
