/** Proves or refutes a transfer plan from its certificate alone. Shares no code with the planner. */
package id.selaras.verifier;
