package id.selaras.planner;

import java.util.List;
import java.util.SortedMap;

/**
 * The best plan for a problem. Everything in it follows from the problem and the seed; the same two give the same plan to
 * the last byte.
 *
 * @param assignment the post of every movable person, by person, whether moved or not
 * @param moves those who leave their post, by person
 * @param chains the same moves, grouped
 * @param objectiveBefore points if nobody moved
 * @param objectiveAfter points of the plan; no plan has fewer
 * @param posts by post
 * @param units by unit
 * @param shortages shortages that remain whatever is moved
 * @param certificate the proof
 * @param seed of the lottery
 * @param lottery {@code PAIRS}: the sum of the lots of all person-post pairs is minimal; {@code GROUPS}: lots were drawn for
 *     groups because the pairs were too many
 * @param solverVersion of the software that made the plan
 */
public record TransferPlan(
        SortedMap<String, String> assignment,
        List<Move> moves,
        List<Chain> chains,
        long objectiveBefore,
        long objectiveAfter,
        List<PostOutcome> posts,
        List<UnitOutcome> units,
        List<Shortage> shortages,
        Certificate certificate,
        LotterySeed seed,
        String lottery,
        String solverVersion) {
    public TransferPlan {
        moves = List.copyOf(moves);
        chains = List.copyOf(chains);
        posts = List.copyOf(posts);
        units = List.copyOf(units);
        shortages = List.copyOf(shortages);
    }
}
