package id.selaras.planner;

/**
 * What a plan does to one post. Heads.
 *
 * @param price the certificate's price: what the plan would lose if one more person arrived from outside, in points;
 *     negative while people are wanted
 */
public record PostOutcome(
        String post,
        String unit,
        String profile,
        String zone,
        int need,
        int before,
        int after,
        int minimum,
        int cap,
        int arrivals,
        int departures,
        long price) {
    public int shortageBefore() {
        return Math.max(0, need - before);
    }

    public int shortageAfter() {
        return Math.max(0, need - after);
    }

    public int surplusBefore() {
        return Math.max(0, before - need);
    }

    public int surplusAfter() {
        return Math.max(0, after - need);
    }
}
