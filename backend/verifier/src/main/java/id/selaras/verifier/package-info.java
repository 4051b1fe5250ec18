/**
 * Proves or refutes a transfer plan from two texts: the problem and its certificate.
 *
 * <p>The proof needs one integer price per slot. Let n be the holders of each slot under the assignment, g(k) the cost of a
 * slot's k-th holder, c the cost of a person at a slot, q the prices. If
 *
 * <ol>
 *   <li>everybody is at an eligible slot and every slot within minimum and cap,
 *   <li>g(n) &lt;= q wherever a slot could lose a holder, and q &lt;= g(n+1) wherever it could gain one,
 *   <li>for everybody c + q at the assigned slot is the smallest of all eligible slots,
 * </ol>
 *
 * then no assignment is cheaper: for any other one with holders n', convexity and (2) give cost(n') &gt;= cost(n) + q (n' -
 * n) at each slot; add (3) over all people. Nothing here knows how the plan was found.
 */
package id.selaras.verifier;
