package id.selaras.planner;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Eligibility and cost of one person at one post, straight from the definition. The candidate graph must agree with this
 * class on every pair; tests compare them.
 */
final class PairCosts {
    private final ProblemTables tables;
    private final PlanningParameters weights;

    PairCosts(ProblemTables tables) {
        this.tables = tables;
        weights = tables.parameters;
    }

    /** Fit of the person to the profile, or {@link ProblemTables#CLOSED}. */
    int fit(int person, int profile) {
        int at = Arrays.binarySearch(tables.fitProfiles[person], profile);
        return at < 0 ? ProblemTables.CLOSED : tables.fitValues[person][at];
    }

    boolean eligible(int person, int post) {
        return post == tables.own[person]
                || (fit(person, tables.postProfile[post]) != ProblemTables.CLOSED && allowed(person, post));
    }

    /** Whether distance, zones and exclusions allow the pair, whatever the profile. */
    boolean allowed(int person, int post) {
        return reachable(person, post) && zoneAllowed(person, post) && !excluded(person, post);
    }

    private boolean reachable(int person, int post) {
        return tables.km[tables.home[person]][tables.postZone[post]] <= weights.maxKm();
    }

    private boolean zoneAllowed(int person, int post) {
        int[] zones = tables.allowedZones[person];
        return zones == null || Arrays.binarySearch(zones, tables.postZone[post]) >= 0;
    }

    boolean excluded(int person, int post) {
        return unitExcluded(person, post) || postExcluded(person, post);
    }

    private boolean unitExcluded(int person, int post) {
        return Arrays.binarySearch(tables.excludedUnits[person], tables.postUnit[post]) >= 0;
    }

    private boolean postExcluded(int person, int post) {
        return Arrays.binarySearch(tables.excludedPosts[person], post) >= 0;
    }

    /** Every rule that closes the pair; empty when it is open. */
    Set<Ineligibility> reasons(int person, int post) {
        Set<Ineligibility> reasons = EnumSet.noneOf(Ineligibility.class);
        if (post == tables.own[person]) {
            return reasons;
        }
        if (fit(person, tables.postProfile[post]) == ProblemTables.CLOSED) {
            reasons.add(Ineligibility.PROFILE_CLOSED);
        }
        if (!reachable(person, post)) {
            reasons.add(Ineligibility.TOO_FAR);
        }
        if (!zoneAllowed(person, post)) {
            reasons.add(Ineligibility.ZONE_NOT_ALLOWED);
        }
        if (unitExcluded(person, post)) {
            reasons.add(Ineligibility.UNIT_EXCLUDED);
        }
        if (postExcluded(person, post)) {
            reasons.add(Ineligibility.POST_EXCLUDED);
        }
        return reasons;
    }

    boolean wished(int person, int post) {
        return Arrays.binarySearch(tables.wishes[person], post) >= 0;
    }

    /** Cost of an eligible pair in points. */
    long cost(int person, int post) {
        if (post == tables.own[person]) {
            return tables.stayCost[person];
        }
        long cost = moveCost(person, fit(person, tables.postProfile[post])) + travelCost(person, tables.postZone[post]);
        return wished(person, post) ? cost - weights.wishBonus() : cost;
    }

    /** The part of a move's cost that depends on the person and the new profile only. */
    long moveCost(int person, int newFit) {
        long kmNow = tables.km[tables.home[person]][tables.postZone[tables.own[person]]];
        return weights.moveCost() - (newFit - tables.fitNow[person]) - weights.perKm() * kmNow;
    }

    /** The part of a move's cost that depends on the home zone and the new zone only. */
    long travelCost(int person, int newZone) {
        return travel(tables.home[person], newZone);
    }

    long travel(int homeZone, int newZone) {
        return weights.perKm() * tables.km[homeZone][newZone];
    }

    /** The objective of a whole assignment: pair costs and the cost of every holder of every post. */
    long objective(int[] postOf) {
        int[] load = loads(postOf);
        long sum = 0;
        for (int e = 0; e < postOf.length; e++) {
            sum = Math.addExact(sum, cost(e, postOf[e]));
        }
        for (int s = 0; s < load.length; s++) {
            for (int k = 0; k < load[s]; k++) {
                sum = Math.addExact(sum, tables.marginal[s][k]);
            }
        }
        return sum;
    }

    /** Holders of each post under the assignment, immovable ones included. */
    int[] loads(int[] postOf) {
        int[] load = tables.fixed.clone();
        for (int s : postOf) {
            load[s]++;
        }
        return load;
    }
}
