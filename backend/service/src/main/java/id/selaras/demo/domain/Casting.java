package id.selaras.demo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Gives people the parts that stories and tests look for; nobody gets two parts. */
final class Casting {
    final Organisation organisation;
    final List<Person> people;
    final LocalDate base;
    final Dice dice;
    final List<Kin> kin = new ArrayList<>();
    private final Map<String, Person> parts = new LinkedHashMap<>();
    private final List<Person> clerks;

    Casting(Organisation organisation, List<Person> people, LocalDate base) {
        this.organisation = organisation;
        this.people = people;
        this.base = base;
        this.dice = new Dice(organisation.government().seed()).fork("casting");
        this.clerks =
                new ArrayList<>(people.stream().filter(this::isSurplusClerk).toList());
        dice.shuffle(clerks);
    }

    /** People by the name of their part. */
    Map<String, Person> parts() {
        return parts;
    }

    /** A clerk on a post with more people than needed; in Samarinda in the education office, where the story is set. */
    private boolean isSurplusClerk(Person person) {
        return EmployeeMaker.isStorySurplus(person.post)
                && person.isPlainClerk()
                && person.post.need() > 0
                && (organisation.government() != DemoGovernment.SAMARINDA
                        || person.agency().equals("DIKBUD"));
    }

    Person clerk(String part, Predicate<Person> wanted, Consumer<Person> change) {
        return cast(part, clerks, wanted, change);
    }

    Person anybody(String part, Predicate<Person> wanted, Consumer<Person> change) {
        return cast(part, people, wanted, change);
    }

    private Person cast(String part, List<Person> from, Predicate<Person> wanted, Consumer<Person> change) {
        Person person = from.stream()
                .filter(candidate -> !candidate.cast && wanted.test(candidate))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("nobody in " + organisation.government() + " can play " + part));
        change.accept(person);
        person.cast = true;
        parts.put(part, person);
        return person;
    }

    /** Makes somebody lawful to move: known, good, long enough in post. */
    void spotless(Person person) {
        person.legalStatus = Person.ACTIVE;
        person.sanctions.clear();
        good(person);
        since(person, 40);
    }

    void good(Person person) {
        for (int year = base.getYear() - RecordMaker.YEARS; year < base.getYear(); year++) {
            person.predicates.put(year, 2);
        }
    }

    void since(Person person, int months) {
        person.since = base.minusMonths(months);
        person.decreeDate = person.since.minusDays(5);
        if (person.appointed.isAfter(person.since)) {
            person.appointed = person.since;
        }
        if (person.rankSince.isBefore(person.appointed)) {
            person.rankSince = person.appointed;
        }
    }
}
