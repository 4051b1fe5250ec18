package id.selaras.demo.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The odd cases of domain 12.4 and 12.5, each under a name by which tests and stories find it. */
final class EdgeRows {
    private static final LocalDate SAMARINDA_FREEZE = LocalDate.of(2024, 3, 22);
    private static final LocalDate PALU_FREEZE = LocalDate.of(2024, 4, 5);

    private final Casting casting;
    private final LocalDate base;

    EdgeRows(Casting casting) {
        this.casting = casting;
        this.base = casting.base;
    }

    void bend() {
        numbers();
        standing();
        careers();
        records();
        twins();
        acting();
        relatives();
        freezeWindow();
    }

    private void numbers() {
        casting.anybody(
                "birth-date-differs-from-nip",
                clerk(person -> person.male && person.age(base) < 55),
                person ->
                        // A court corrected the date; the NIP keeps the old one.
                        person.birth = person.birth.minusMonths(4));
        casting.anybody(
                "leap-day", clerk(person -> person.age(base) < 40 && person.education >= Education.DIPLOMA), person -> {
                    person.birth = LocalDate.of(1992, 2, 29);
                    person.birthInNip = person.birth;
                    person.appointed = LocalDate.of(2016, 3, 1);
                    person.since = base.minusMonths(33);
                    casting.good(person);
                });
        casting.anybody("one-word-name", clerk(person -> person.male), person -> person.name = "Suparman");
        casting.anybody("apostrophe-in-name", clerk(person -> person.male), person -> person.name = "Nu'man Ma'ruf");
        casting.anybody("comma-in-title", clerk(person -> person.education == Education.MASTER), person -> {});
    }

    private void standing() {
        casting.anybody("candidate", person -> person.employment.equals(Person.CPNS), person -> {});
        casting.anybody("contract", person -> person.employment.equals(Person.PPPK), person -> {});
        blocked("study-leave", person -> person.legalStatus = "03");
        blocked("unpaid-leave", person -> person.legalStatus = "02");
        blocked("running-sanction", person -> {
            person.legalStatus = "15";
            person.sanctions.add(new Person.Sanction(
                    "S",
                    "Pemotongan tunjangan kinerja 25% selama 12 bulan",
                    base.minusMonths(3).minusDays(6),
                    base.minusMonths(3),
                    base.plusMonths(9)));
        });
        blocked(
                "pending-sanction",
                person -> person.sanctions.add(new Person.Sanction(
                        "R", "Teguran tertulis", base.minusMonths(1).minusDays(4), base.minusMonths(1), null)));
        casting.anybody(
                "served-sanction",
                clerk(person -> true),
                person -> person.sanctions.add(new Person.Sanction(
                        "R", "Teguran lisan", base.minusMonths(30), base.minusMonths(29), base.minusMonths(23))));
    }

    private void careers() {
        blocked("two-months-before-retirement", person -> retireIn(person, 2));
        casting.anybody(
                "eight-months-before-retirement",
                clerk(person -> person.age(base) > 50),
                person -> retireIn(person, 8));
        casting.anybody(
                "teacher-aged-59",
                person -> person.post.job().group() == Job.Group.TEACHER
                        && person.age(base) > 52
                        && person.employment.equals(Person.PNS),
                person -> {
                    person.birth = base.minusYears(59).minusMonths(3).plusDays(9);
                    person.birthInNip = person.birth;
                });
        casting.anybody(
                "post-without-need", person -> person.post.need() == 0 && person.post.incumbents() == 1, person -> {});
        casting.clerk("exactly-24-months", person -> true, person -> casting.since(person, 24));
        blocked("23-months", person -> casting.since(person, 23));
        casting.clerk(
                "over-five-years",
                person -> person.appointed.isBefore(base.minusMonths(90)),
                person -> casting.since(person, 80));
    }

    private void records() {
        casting.clerk("missing-predicate", person -> person.predicates.size() == RecordMaker.YEARS, person -> {
            casting.good(person);
            person.predicates.remove(base.getYear() - 2);
        });
        blocked("weak-predicate", person -> person.predicates.put(base.getYear() - 1, 3));
        casting.clerk("never-assessed", person -> true, person -> {
            casting.spotless(person);
            person.competences.clear();
        });
    }

    /** Two people of one post whom no score can tell apart: only the published lottery may decide between them. */
    private void twins() {
        Person first = casting.clerk("equal-scores-first", person -> sibling(person) != null, casting::spotless);
        Person second = sibling(first);
        second.cast = true;
        casting.parts().put("equal-scores-second", second);
        second.male = first.male;
        second.birth = first.birth;
        second.birthInNip = first.birthInNip;
        second.appointed = first.appointed;
        second.since = first.since;
        second.decreeDate = first.decreeDate;
        second.rank = first.rank;
        second.rankSince = first.rankSince;
        second.education = first.education;
        second.field = first.field;
        second.frontTitle = first.frontTitle;
        second.backTitle = first.backTitle;
        second.graduated = first.graduated;
        second.homeZone = first.homeZone;
        second.employment = first.employment;
        second.legalStatus = first.legalStatus;
        second.sanctions.clear();
        second.predicates.clear();
        second.predicates.putAll(first.predicates);
        second.competences.clear();
        second.competences.addAll(first.competences);
    }

    private Person sibling(Person person) {
        return casting.people.stream()
                .filter(other -> other != person && other.post == person.post && other.isPlainClerk())
                .findFirst()
                .orElse(null);
    }

    private void acting() {
        Person busy = casting.anybody(
                "two-acting-posts",
                person -> leads(person) && vacancies(person).size() >= 2,
                person -> person.share = 60);
        for (Post post : vacancies(busy).subList(0, 2)) {
            busy.otherSeats.add(new Person.Seat(post, "PLT", base.minusMonths(2), base.plusMonths(1), 20));
        }
        Person overdue = casting.anybody(
                "acting-past-six-months",
                person -> leads(person) && !vacancies(person).isEmpty(),
                person -> person.share = 80);
        overdue.otherSeats.add(new Person.Seat(vacancies(overdue).get(0), "PLT", base.minusMonths(8), null, 20));
    }

    private static boolean leads(Person person) {
        return person.post.job().level() == JobLevel.PENGAWAS
                || person.post.job().level() == JobLevel.ADMINISTRATOR;
    }

    /** Empty chairs of the same agency, not higher than one level above. */
    private List<Post> vacancies(Person person) {
        return casting.organisation.posts().stream()
                .filter(post -> post.job().group() == Job.Group.STRUCTURAL
                        && post.incumbents() == 0
                        && post.unit().agency().equals(person.agency())
                        && post.job().level().ordinal()
                                >= person.post.job().level().ordinal() - 1)
                .toList();
    }

    private void relatives() {
        Person wife = casting.anybody(
                "spouses-in-one-unit-first", clerk(person -> !person.male && partner(person) != null), person -> {});
        Person husband = partner(wife);
        husband.cast = true;
        casting.parts().put("spouses-in-one-unit-second", husband);
        casting.kin.add(new Kin(wife, husband, "PASANGAN"));

        Person head = head("DINSOS");
        Person brother = casting.clerk("brother-of-a-head", person -> person != head, casting::spotless);
        casting.kin.add(new Kin(brother, head, "SAUDARA"));

        Person member = head(casting.organisation.government() == DemoGovernment.GAJAHMUNGKUR ? "BKD" : "BKPSDM");
        Person spouse =
                casting.clerk("spouse-of-a-team-member", person -> person.male != member.male, casting::spotless);
        casting.kin.add(new Kin(spouse, member, "PASANGAN"));
    }

    private Person head(String agency) {
        return casting.people.stream()
                .filter(person ->
                        person.agency().equals(agency) && person.post.job().level() == JobLevel.JPT_PRATAMA)
                .findFirst()
                .orElseThrow();
    }

    private Person partner(Person person) {
        return casting.people.stream()
                .filter(other -> other.post.unit().equals(person.post.unit())
                        && other.male != person.male
                        && other.isPlainClerk()
                        && Math.abs(other.birth.getYear() - person.birth.getYear()) <= 6)
                .findFirst()
                .orElse(null);
    }

    /** Decrees dated on the first day of a window in which no official might be replaced (domain 1.7). */
    private void freezeWindow() {
        LocalDate day = casting.organisation.government() == DemoGovernment.PALU ? PALU_FREEZE : SAMARINDA_FREEZE;
        if (day.isBefore(base.minusMonths(1))) {
            casting.anybody(
                    "decree-in-freeze-window",
                    person -> person.post.job().code().equals("KABID") && person.appointed.isBefore(day),
                    person -> {
                        person.since = day;
                        person.decreeDate = day;
                    });
        }
    }

    private void blocked(String part, java.util.function.Consumer<Person> change) {
        casting.clerk(part, person -> person.appointed.isBefore(base.minusMonths(60)), person -> {
            casting.spotless(person);
            change.accept(person);
        });
    }

    private void retireIn(Person person, int months) {
        person.birth = base.plusMonths(months - 1L)
                .minusYears(person.post.job().retirementAge())
                .withDayOfMonth(15);
        person.birthInNip = person.birth;
    }

    private Predicate<Person> clerk(Predicate<Person> wanted) {
        return person -> person.isPlainClerk() && wanted.test(person);
    }
}
