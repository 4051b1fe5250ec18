/** Measurements: generated cities, the planner beside a peer, as ratios on the same machine in the same run. */
package id.selaras.bench;
