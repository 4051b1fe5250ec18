package id.selaras.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes an assignment up as moves, chains and outcomes. */
final class PlanReport {
    private final PlanningProblem problem;
    private final ProblemTables tables;
    private final PairCosts costs;
    private final int[] postOf;
    private final int[] load;
    private final ChainDecomposition chains;

    PlanReport(PlanningProblem problem, int[] postOf) {
        this.problem = problem;
        this.postOf = postOf;
        tables = problem.tables();
        costs = new PairCosts(tables);
        load = costs.loads(postOf);
        chains = new ChainDecomposition(tables, postOf);
    }

    SortedMap<String, String> assignment() {
        SortedMap<String, String> result = new TreeMap<>();
        for (int e = 0; e < postOf.length; e++) {
            result.put(personId(e), postId(postOf[e]));
        }
        return Collections.unmodifiableSortedMap(result);
    }

    /** By person; null for those who stay. */
    Move[] moves() {
        int[] gained = tables.holders.clone();
        int[] lost = tables.holders.clone();
        Move[] moves = new Move[postOf.length];
        for (int e = 0; e < postOf.length; e++) {
            if (chains.moves(e)) {
                int from = tables.own[e];
                int to = postOf[e];
                long vacancy = chains.leavesSeatEmpty(e) ? -tables.marginal[from][--lost[from]] : 0;
                long relief = chains.takesOpenSeat(e) ? tables.marginal[to][gained[to]++] : 0;
                moves[e] = move(e, from, to, vacancy, relief);
            }
        }
        return moves;
    }

    private Move move(int e, int from, int to, long vacancy, long relief) {
        int[] km = tables.km[tables.home[e]];
        int kmBefore = km[tables.postZone[from]];
        int kmAfter = km[tables.postZone[to]];
        PlanningParameters weights = problem.parameters();
        return new Move(
                personId(e),
                postId(from),
                postId(to),
                weights.moveCost(),
                tables.fitNow[e],
                costs.fit(e, tables.postProfile[to]),
                kmBefore,
                kmAfter,
                weights.perKm() * (kmAfter - kmBefore),
                costs.wished(e, to) ? -weights.wishBonus() : 0,
                -tables.stayCost[e],
                vacancy,
                relief);
    }

    List<Chain> chains(Move[] moves) {
        List<Chain> result = new ArrayList<>();
        for (int[] members : chains.components()) {
            Chain.Kind kind = chains.takesOpenSeat(members[0]) ? Chain.Kind.CHAIN : Chain.Kind.ROTATION;
            List<Move> ordered = new ArrayList<>();
            for (int e : members) {
                ordered.add(moves[e]);
            }
            result.add(new Chain(result.size() + 1, kind, ordered));
        }
        return result;
    }

    List<PostOutcome> posts(long[] price) {
        int[] arrivals = new int[tables.postCount];
        int[] departures = new int[tables.postCount];
        for (int e = 0; e < postOf.length; e++) {
            if (chains.moves(e)) {
                arrivals[postOf[e]]++;
                departures[tables.own[e]]++;
            }
        }
        List<PostOutcome> result = new ArrayList<>();
        for (int s = 0; s < tables.postCount; s++) {
            Post post = problem.posts().get(s);
            result.add(new PostOutcome(
                    post.id(),
                    post.unitId(),
                    post.profileId(),
                    post.zoneId(),
                    post.need(),
                    tables.holders[s],
                    load[s],
                    tables.floor[s],
                    tables.cap[s],
                    arrivals[s],
                    departures[s],
                    price[s]));
        }
        return result;
    }

    static List<UnitOutcome> units(List<PostOutcome> posts) {
        SortedMap<String, UnitOutcome> units = new TreeMap<>();
        for (PostOutcome post : posts) {
            UnitOutcome unit = units.getOrDefault(post.unit(), new UnitOutcome(post.unit(), 0, 0, 0, 0, 0, 0, 0, 0, 0));
            units.put(post.unit(), unit.plus(post));
        }
        return List.copyOf(units.values());
    }

    private String personId(int e) {
        return problem.people().get(e).id();
    }

    private String postId(int s) {
        return problem.posts().get(s).id();
    }
}
