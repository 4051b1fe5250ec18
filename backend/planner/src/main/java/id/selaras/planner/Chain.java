package id.selaras.planner;

import java.util.List;

/**
 * Moves that hang together because one person takes another's seat. Where a group of seats has several arrivals and
 * departures, they are paired in the order of the pseudonyms; so two runs show the same chains.
 *
 * @param number counted from 1 within the plan
 * @param kind what the ends look like
 * @param moves in order of execution. Chain: whoever moves into the open seat goes first. Rotation: all on one date
 */
public record Chain(int number, Kind kind, List<Move> moves) {
    /** Shape of the component. */
    public enum Kind {
        /** Ends in a seat that stood open and begins with one that nobody of the plan takes. */
        CHAIN,
        /** Everybody takes the next one's seat; no post gains or loses a head. */
        ROTATION
    }

    public Chain {
        moves = List.copyOf(moves);
    }
}
