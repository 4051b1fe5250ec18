package id.selaras.demo.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives some people the post that they held before, so that their history has more than one line. */
final class EarlierPosts {
    private static final double SHARE = 0.08;

    private final Map<String, List<Post>> byFamily;
    private final LocalDate earliest;
    private final Dice dice;

    EarlierPosts(Organisation organisation, LocalDate earliest) {
        this.earliest = earliest;
        this.dice = new Dice(organisation.government().seed()).fork("earlier posts");
        this.byFamily = organisation.posts().stream()
                .filter(post -> !post.job().leads())
                .collect(Collectors.groupingBy(
                        post -> post.job().family() + post.job().level()));
    }

    void remember(Person person) {
        Job job = person.post.job();
        if (job.leads() || !person.employment.equals(Person.PNS) || !dice.chance(SHARE)) {
            return;
        }
        Post before = dice.pick(byFamily.get(job.family() + job.level()));
        LocalDate from = person.since.minusMonths(dice.between(24, 54));
        from = from.isBefore(person.appointed) ? person.appointed : from;
        if (before != person.post && !from.isBefore(earliest) && from.isBefore(person.since.minusMonths(6))) {
            person.otherSeats.add(new Person.Seat(before, "D", from, person.since, 100));
        }
    }
}
