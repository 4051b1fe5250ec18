/**
 * The optimiser: from a frozen planning problem to a transfer plan, its certificate and its explanations.
 *
 * <p>A plan assigns every movable person to one post. It minimises the sum of the pair costs (moving, fit, distance,
 * wish) and of a convex cost of shortage and surplus per post. That is one minimum-cost flow, solved exactly in integer
 * arithmetic; ties are settled by a seeded lottery; one integer price per post proves the optimum to anybody.
 *
 * <p>The same problem and seed always give the same plan, whatever the order of the rows: everything is sorted by id
 * first. Ids are opaque pseudonyms; nothing here knows a name.
 */
package id.selaras.planner;
