/**
 * Plans: a planner names units, a date and weights; a run freezes the facts, lets every rule of eligibility speak about
 * every person, asks the optimiser for the best plan and the independent verifier for its proof, and only then shows it.
 * A plan decides nothing: its moves become cases, and people decide these.
 */
package id.selaras.planning;
