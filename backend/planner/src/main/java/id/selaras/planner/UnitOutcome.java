package id.selaras.planner;

/** What a plan does to one unit: sums over its posts. A move between two posts of the unit counts on both sides. */
public record UnitOutcome(
        String unit,
        int need,
        int before,
        int after,
        int shortageBefore,
        int shortageAfter,
        int surplusBefore,
        int surplusAfter,
        int arrivals,
        int departures) {
    UnitOutcome plus(PostOutcome post) {
        return new UnitOutcome(
                unit,
                need + post.need(),
                before + post.before(),
                after + post.after(),
                shortageBefore + post.shortageBefore(),
                shortageAfter + post.shortageAfter(),
                surplusBefore + post.surplusBefore(),
                surplusAfter + post.surplusAfter(),
                arrivals + post.arrivals(),
                departures + post.departures());
    }
}
