package id.selaras.demo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Fills the seats of the posts with people by the shares of domain 12.4. */
final class EmployeeMaker {
    /** Nobody reaches the retirement age within the next weeks, so that the data hold for the whole month. */
    private static final double MARGIN = 0.12;

    private static final int[] MONTHS_OF_APPOINTMENT = {1, 2, 3, 4, 12};

    private final Organisation organisation;
    private final LocalDate base;
    private final Dice dice;
    private final NameBook names;
    private final Education education;

    EmployeeMaker(Organisation organisation, LocalDate base, Education education) {
        this.organisation = organisation;
        this.base = base;
        this.education = education;
        this.dice = new Dice(organisation.government().seed()).fork("people");
        this.names = new NameBook(organisation.government());
    }

    List<Person> hire() {
        List<Person> people = new ArrayList<>();
        for (Post post : organisation.posts()) {
            for (int seat = 0; seat < post.incumbents(); seat++) {
                people.add(person(post, people.size() + 1));
            }
        }
        return people;
    }

    private Person person(Post post, int number) {
        Job job = post.job();
        Person person = new Person(post, number);
        person.id = new UUID(dice.bits(), dice.bits()).toString();
        person.male = !dice.chance(shareOfWomen(post));
        NameBook.Name name = names.draw(person.male, dice);
        person.name = name.full();
        person.birthPlace = name.birthPlace();
        person.mayBeHaji = name.mayBeHaji();
        person.employment = dice.chance(shareOfContracts(post)) ? Person.PPPK : Person.PNS;
        person.education = education.level(job, dice);
        person.field = education.field(job, person.education, dice);
        person.birth = birth(job);
        person.birthInNip = person.birth;
        appoint(person);
        person.since = since(person);
        person.decreeDate = person.since.minusDays(dice.between(2, 12));
        rank(person);
        person.homeZone = home(post.unit().zone()).code();
        titles(person);
        if (job.group() != Job.Group.STRUCTURAL && dice.chance(0.005)) {
            person.legalStatus = dice.chance(0.7) ? "03" : "02";
        }
        return person;
    }

    void titles(Person person) {
        int birthYear = person.birth.getYear();
        String front = education.frontTitle(person.field, person.education, birthYear, person.male);
        boolean haji = person.mayBeHaji && person.age(base) > 45 && dice.chance(0.12);
        String title = person.male ? "H." : "Hj.";
        person.frontTitle = !haji ? front : front.isEmpty() ? title : title + " " + front;
        String back = education.backTitle(person.field, person.education);
        boolean oldTitle = front.equals("Ir.") || front.startsWith("Dr") && person.education < Education.DOCTOR;
        // Drs., Dra. and Ir. stand for the bachelor's title, which is then not repeated after the name.
        if (oldTitle) {
            back = person.education >= Education.MASTER ? back.substring(back.lastIndexOf(", ") + 2) : "";
        }
        person.backTitle = back;
        person.graduated = birthYear + 19 + Math.max(0, (person.education - Education.SECONDARY) / 6);
        person.graduated = Math.min(person.graduated, base.getYear() - 1);
    }

    private static double shareOfWomen(Post post) {
        Job job = post.job();
        if (job.code().startsWith("BIDAN")) {
            return 1;
        }
        return switch (job.group()) {
            case TEACHER -> job.isHeadDuty() ? 0.5 : 0.68;
            case HEALTH -> 0.72;
            case STRUCTURAL -> 0.38;
            default ->
                switch (job.family()) {
                    case "KETERTIBAN", "PERHUBUNGAN" -> 0.12;
                    case "TEKNIK" -> 0.28;
                    default -> 0.55;
                };
        };
    }

    private static double shareOfContracts(Post post) {
        Job job = post.job();
        if (job.leads() || job.level() == JobLevel.AHLI_MADYA || job.level() == JobLevel.PENYELIA) {
            return 0;
        }
        if (job.group() == Job.Group.TEACHER) {
            return job.level() == JobLevel.AHLI_PERTAMA ? 0.72 : 0.05;
        }
        if (job.group() == Job.Group.HEALTH) {
            return job.level() == JobLevel.TERAMPIL || job.level() == JobLevel.AHLI_PERTAMA ? 0.5 : 0.03;
        }
        return isStorySurplus(post) ? 0.07 : 0.2;
    }

    /** Offices with too many people: most of them shall be able to move. */
    static boolean isStorySurplus(Post post) {
        return post.surplus() > 0 && post.measure() == Post.Measure.TASKS;
    }

    /** Two peaks, at 35 and 52, and a group about to retire, cut to the ages at which such posts are held. */
    private LocalDate birth(Job job) {
        int oldest = Math.min(job.level().oldest, job.retirementAge() - 1);
        double age;
        do {
            age = switch (dice.weighted(52, 36, 12)) {
                case 0 -> dice.normal(35, 5.5);
                case 1 -> dice.normal(52, 4.2);
                default -> dice.normal(57.3, 1.2);
            };
        } while (age < job.level().youngest || age >= oldest + 1 - MARGIN);
        return base.minusDays((long) (age * 365.25) + 1);
    }

    private void appoint(Person person) {
        int age = person.age(base);
        int earliest = person.education >= Education.MASTER ? 24 : person.education >= Education.BACHELOR ? 22 : 20;
        if (person.employment.equals(Person.PPPK)) {
            int years = Math.max(1, Math.min(age - earliest, dice.between(1, 5)));
            person.appointed = LocalDate.of(base.getYear() - years, dice.between(2, 6), 1);
            return;
        }
        boolean newcomer = age < 33
                && !person.post.job().leads()
                && !isStorySurplus(person.post)
                && (person.post.job().level().managerial <= 2)
                && dice.chance(0.1);
        if (newcomer) {
            person.employment = Person.CPNS;
            person.appointed = base.minusMonths(dice.between(2, 10));
            return;
        }
        int latest = Math.min(35, age - 2);
        int entry = Math.max(earliest, Math.min(latest, earliest + (int) Math.abs(dice.normal(0, 4))));
        LocalDate around = person.birth.plusYears(entry + 1L);
        int month = MONTHS_OF_APPOINTMENT[dice.below(MONTHS_OF_APPOINTMENT.length)];
        person.appointed = LocalDate.of(around.getYear(), month, 1);
        // Whoever is no candidate any more has served for at least thirteen months.
        LocalDate last = base.minusMonths(13);
        person.appointed = person.appointed.isAfter(last) ? last : person.appointed;
    }

    /** 18 % below two years, 27 % above five, the rest between (domain 12.4); offices of the story are steadier. */
    private LocalDate since(Person person) {
        double young = isStorySurplus(person.post) ? 0.08 : 0.12;
        double draw = dice.share();
        int months;
        if (draw < young) {
            months = dice.between(1, 23);
        } else if (draw < 0.64) {
            months = dice.between(24, 60);
        } else {
            months = Math.min(140, 61 + (int) dice.exponential(20));
        }
        LocalDate since = base.minusMonths(months);
        return since.isBefore(person.appointed) ? person.appointed : since;
    }

    private void rank(Person person) {
        if (person.employment.equals(Person.PPPK)) {
            person.rankSince = person.appointed;
            return;
        }
        Job job = person.post.job();
        int years = base.getYear() - person.appointed.getYear();
        int natural = Ranks.after(Ranks.start(person.education), years / 4, Ranks.highest(person.education, job));
        boolean inSpan = job.group() != Job.Group.CLERICAL || dice.chance(0.96);
        person.rank = inSpan ? Math.max(job.rankFrom(), Math.min(job.rankTo(), natural)) : natural;
        int month = dice.chance(0.5) ? 4 : 10;
        LocalDate since = LocalDate.of(base.getYear() - dice.between(1, 4), month, 1);
        person.rankSince = since.isBefore(person.appointed) ? person.appointed : since;
    }

    /** Most live where they work or next to it. */
    private Zone home(Zone work) {
        List<Zone> zones = organisation.zones();
        if (zones.size() == 1 || dice.chance(0.55)) {
            return work;
        }
        double[] weights = zones.stream()
                .mapToDouble(zone -> StrictMath.exp(-zone.apart(work) * 25) + 0.02)
                .toArray();
        return zones.get(dice.weighted(weights));
    }
}
