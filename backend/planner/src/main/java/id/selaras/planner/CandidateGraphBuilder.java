package id.selaras.planner;

import java.util.Arrays;

/** Lays out the nodes and arcs of a {@link CandidateGraph}. */
final class CandidateGraphBuilder {
    /** With fewer posts of a profile in a zone a zone hub would add arcs instead of saving them. */
    private static final int POSTS_WORTH_A_ZONE_HUB = 3;

    private final ProblemTables tables;
    private final PairCosts costs;
    private final boolean useHubs;
    private final int zones;
    private final ArcList arcs;
    /** Posts of a profile in a zone: postsAt[profile * zones + zone]. */
    private final int[][] postsAt;
    /** Whether any post of the profile is in reach of the home zone. */
    private final boolean[] inReach;
    /** Hub number of profile and home zone, or -1. */
    private final int[] hubOf;

    private final int[] zoneHubOf;
    private int[] hubKeys = new int[256];
    private int hubCount;
    private int[] zoneHubKeys = new int[256];
    private int zoneHubCount;

    CandidateGraphBuilder(ProblemTables tables, boolean useHubs) {
        this.tables = tables;
        this.useHubs = useHubs;
        costs = new PairCosts(tables);
        zones = tables.zoneCount;
        arcs = new ArcList(8 * tables.personCount + 4 * tables.postCount);
        int keys = Math.multiplyExact(tables.profileCount, zones);
        int[] key = new int[tables.postCount];
        for (int s = 0; s < key.length; s++) {
            key[s] = tables.postProfile[s] * zones + tables.postZone[s];
        }
        postsAt = ProblemTables.group(key, keys);
        hubOf = new int[keys];
        zoneHubOf = new int[keys];
        Arrays.fill(hubOf, -1);
        Arrays.fill(zoneHubOf, -1);
        inReach = new boolean[keys];
        for (int k = 0; k < keys; k++) {
            int profile = k / zones;
            for (int zone = 0; zone < zones && !inReach[k]; zone++) {
                inReach[k] = near(k % zones, zone) && postsAt[profile * zones + zone].length > 0;
            }
        }
    }

    private boolean near(int homeZone, int zone) {
        return tables.km[homeZone][zone] <= tables.parameters.maxKm();
    }

    CandidateGraph build() {
        int firstPost = tables.personCount;
        int firstHub = firstPost + tables.postCount;
        int[] personEnd = new int[tables.personCount];
        for (int e = 0; e < tables.personCount; e++) {
            addPerson(e, firstPost, firstHub);
            personEnd[e] = arcs.size;
        }
        numberZoneHubs();
        int firstZoneHub = firstHub + hubCount;
        int sink = firstZoneHub + zoneHubCount;
        int[] firstArc = new int[sink + 2];
        System.arraycopy(personEnd, 0, firstArc, 1, personEnd.length);
        for (int s = 0; s < tables.postCount; s++) {
            addSeats(s, firstPost + s, sink);
            firstArc[firstPost + s + 1] = arcs.size;
        }
        for (int h = 0; h < hubCount; h++) {
            addHub(hubKeys[h], firstHub + h, firstPost, firstZoneHub);
            firstArc[firstHub + h + 1] = arcs.size;
        }
        for (int h = 0; h < zoneHubCount; h++) {
            for (int s : postsAt[zoneHubKeys[h]]) {
                arcs.add(firstZoneHub + h, firstPost + s, CandidateGraph.UNBOUNDED, 0);
            }
            firstArc[firstZoneHub + h + 1] = arcs.size;
        }
        firstArc[sink + 1] = arcs.size;
        return new CandidateGraph(tables, arcs, firstZoneHub, firstArc);
    }

    private void addPerson(int e, int firstPost, int firstHub) {
        // A capacity above the one unit a person sends keeps the start tree strongly feasible; it is never used.
        arcs.add(e, firstPost + tables.own[e], 2, tables.stayCost[e]);
        for (int i = 0; i < tables.fitProfiles[e].length; i++) {
            int profile = tables.fitProfiles[e][i];
            int fit = tables.fitValues[e][i];
            int key = profile * zones + tables.home[e];
            if (!inReach[key]) {
                continue;
            }
            if (!useHubs || needsDirectArcs(e, profile, fit)) {
                addDirect(e, profile, firstPost);
            } else {
                arcs.add(e, firstHub + hub(key), 2, costs.moveCost(e, fit));
                addWishes(e, profile, firstPost);
            }
        }
    }

    /** Whether a hub would offer this person something that is closed, or staying at another price. */
    private boolean needsDirectArcs(int e, int profile, int fit) {
        if (tables.allowedZones[e] != null) {
            return true;
        }
        for (int s : tables.excludedPosts[e]) {
            if (tables.postProfile[s] == profile) {
                return true;
            }
        }
        if (tables.excludedUnits[e].length > 0) {
            for (int s : tables.postsOfProfile[profile]) {
                if (costs.excluded(e, s)) {
                    return true;
                }
            }
        }
        int own = tables.own[e];
        return tables.postProfile[own] == profile
                && costs.moveCost(e, fit) + costs.travelCost(e, tables.postZone[own]) < tables.stayCost[e];
    }

    private void addDirect(int e, int profile, int firstPost) {
        for (int s : tables.postsOfProfile[profile]) {
            if (s != tables.own[e] && costs.allowed(e, s)) {
                arcs.add(e, firstPost + s, 2, costs.cost(e, s));
            }
        }
    }

    private void addWishes(int e, int profile, int firstPost) {
        for (int s : tables.wishes[e]) {
            if (tables.postProfile[s] == profile && s != tables.own[e] && costs.allowed(e, s)) {
                arcs.add(e, firstPost + s, 2, costs.cost(e, s));
            }
        }
    }

    private int hub(int key) {
        if (hubOf[key] < 0) {
            if (hubCount == hubKeys.length) {
                hubKeys = Arrays.copyOf(hubKeys, hubCount * 2);
            }
            hubKeys[hubCount] = key;
            hubOf[key] = hubCount++;
        }
        return hubOf[key];
    }

    private void numberZoneHubs() {
        for (int h = 0; h < hubCount; h++) {
            int profile = hubKeys[h] / zones;
            int homeZone = hubKeys[h] % zones;
            for (int zone = 0; zone < zones; zone++) {
                int key = profile * zones + zone;
                if (near(homeZone, zone) && postsAt[key].length >= POSTS_WORTH_A_ZONE_HUB && zoneHubOf[key] < 0) {
                    if (zoneHubCount == zoneHubKeys.length) {
                        zoneHubKeys = Arrays.copyOf(zoneHubKeys, zoneHubCount * 2);
                    }
                    zoneHubKeys[zoneHubCount] = key;
                    zoneHubOf[key] = zoneHubCount++;
                }
            }
        }
    }

    private void addHub(int hubKey, int node, int firstPost, int firstZoneHub) {
        int profile = hubKey / zones;
        int homeZone = hubKey % zones;
        for (int zone = 0; zone < zones; zone++) {
            if (!near(homeZone, zone)) {
                continue;
            }
            int key = profile * zones + zone;
            long travel = costs.travel(homeZone, zone);
            if (zoneHubOf[key] >= 0) {
                arcs.add(node, firstZoneHub + zoneHubOf[key], CandidateGraph.UNBOUNDED, travel);
            } else {
                for (int s : postsAt[key]) {
                    arcs.add(node, firstPost + s, CandidateGraph.UNBOUNDED, travel);
                }
            }
        }
    }

    private void addSeats(int s, int node, int sink) {
        int k = tables.floor[s];
        while (k < tables.cap[s]) {
            long cost = tables.marginal[s][k];
            int seats = 0;
            while (k < tables.cap[s] && tables.marginal[s][k] == cost) {
                seats++;
                k++;
            }
            arcs.add(node, sink, seats, cost);
        }
    }
}
