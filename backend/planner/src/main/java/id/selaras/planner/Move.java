package id.selaras.planner;

/**
 * One person's transfer, with its share of the objective in points. Negative points are a gain.
 *
 * @param person the pseudonym
 * @param from post left
 * @param to post taken
 * @param moveCost price of any move
 * @param fitBefore fit to the post left, 0..1000
 * @param fitAfter fit to the post taken, 0..1000
 * @param kmBefore kilometres between home zone and the post left
 * @param kmAfter kilometres between home zone and the post taken
 * @param distanceCost points for the difference of the two
 * @param wishBonus points for a granted wish, 0 or negative
 * @param stayCostSaved what staying would have cost, with the sign turned
 * @param vacancyCost shortage cost of leaving the old post; 0 when another mover takes the seat
 * @param reliefCost shortage cost of entering the new post, mostly negative; 0 when another mover left the seat
 */
public record Move(
        String person,
        String from,
        String to,
        long moveCost,
        int fitBefore,
        int fitAfter,
        int kmBefore,
        int kmAfter,
        long distanceCost,
        long wishBonus,
        long stayCostSaved,
        long vacancyCost,
        long reliefCost) {
    /** Points for the change of fit; negative when the person fits better than before. */
    public long fitCost() {
        return (long) fitBefore - fitAfter;
    }

    /** All parts together. Summed over the moves of a plan this is the change of the objective. */
    public long total() {
        return moveCost + fitCost() + distanceCost + wishBonus + stayCostSaved + vacancyCost + reliefCost;
    }
}
