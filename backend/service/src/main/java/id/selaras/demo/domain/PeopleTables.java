package id.selaras.demo.domain;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes people, placements and their records as rows; the employees in the manner of a SIASN export. */
final class PeopleTables {
    private static final DateTimeFormatter SIASN = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
    private static final Map<String, String> STANDING =
            Map.of("01", "Aktif", "02", "CLTN", "03", "Tugas Belajar", "15", "Sedang dikenakan hukuman disiplin");

    private final DemoGovernment government;
    private final List<Person> people;
    private final LocalDate base;
    private final Dice dice;

    PeopleTables(DemoGovernment government, List<Person> people, LocalDate base) {
        this.government = government;
        this.people = people;
        this.base = base;
        this.dice = new Dice(government.seed()).fork("tables");
    }

    DemoTable employees() {
        return new DemoTable(
                DemoFileKind.EMPLOYEES, people.stream().map(this::employee).toList());
    }

    private List<String> employee(Person person) {
        boolean contract = person.employment.equals(Person.PPPK);
        Job job = person.post.job();
        Period served = Period.between(person.appointed, base);
        return List.of(
                person.id,
                person.nip,
                person.name,
                person.frontTitle,
                person.backTitle,
                person.birthPlace,
                SIASN.format(person.birth),
                person.male ? "M" : "F",
                mail(person),
                person.legalStatus,
                STANDING.get(person.legalStatus),
                person.employment,
                SIASN.format(person.appointed),
                person.employment.equals(Person.PNS) ? SIASN.format(person.appointed.plusYears(1)) : "",
                contract ? "" : "" + person.rank,
                contract ? Ranks.contractGrade(person.education) : Ranks.name(person.rank),
                SIASN.format(person.rankSince),
                "" + served.getYears(),
                "" + served.getMonths(),
                job.group() == Job.Group.STRUCTURAL ? "1" : job.group() == Job.Group.CLERICAL ? "4" : "2",
                job.name(),
                SIASN.format(person.since),
                String.format("%02d", person.education),
                Education.levelName(person.education),
                person.field,
                "" + person.graduated,
                person.post.unit().code(),
                person.post.unit().name(),
                person.homeZone,
                SIASN.format(firstDay(person)));
    }

    private String mail(Person person) {
        String name = person.name
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "")
                .trim()
                .replaceAll(" +", ".");
        return name + "." + government.prefix().toLowerCase(Locale.ROOT) + person.number + "@contoh.go.id";
    }

    /** Nobody is known before the first post that the data tell of. */
    private static LocalDate firstDay(Person person) {
        return person.otherSeats.stream()
                .map(Person.Seat::from)
                .reduce(person.since, (one, other) -> one.isBefore(other) ? one : other);
    }

    DemoTable placements() {
        List<List<String>> rows = new ArrayList<>();
        for (Person person : people) {
            for (Person.Seat seat : person.otherSeats) {
                rows.add(placement(person, seat, seat.from().minusDays(4)));
            }
            Person.Seat present = new Person.Seat(person.post, "D", person.since, null, person.share);
            rows.add(placement(person, present, person.decreeDate));
        }
        return new DemoTable(DemoFileKind.PLACEMENTS, rows);
    }

    private List<String> placement(Person person, Person.Seat seat, LocalDate decided) {
        String code = seat.post().job().group() == Job.Group.STRUCTURAL ? "821.2" : "824.3";
        String number = code + "/" + (100 + person.number % 900) + "/" + government.prefix() + "/"
                + ROMAN[decided.getMonthValue() - 1] + "/" + decided.getYear();
        return List.of(
                person.nip,
                seat.post().code(),
                seat.kind(),
                seat.from().toString(),
                seat.to() == null ? "" : seat.to().toString(),
                number,
                decided.toString(),
                "" + seat.share());
    }

    /** Result and behaviour are drawn among the cells of the 3 x 3 matrix that give the predicate (PermenPANRB 6/2022). */
    DemoTable performance() {
        List<List<String>> rows = new ArrayList<>();
        for (Person person : people) {
            person.predicates.forEach((year, predicate) -> {
                String cell = switch (predicate) {
                    case 1 -> "11";
                    case 2 -> List.of("22", "22", "22", "12", "21").get(dice.below(5));
                    case 3 -> List.of("32", "32", "31").get(dice.below(3));
                    case 4 -> List.of("23", "13").get(dice.below(2));
                    default -> "33";
                };
                rows.add(List.of(person.nip, "" + year, cell.substring(0, 1), cell.substring(1), "" + predicate));
            });
        }
        return new DemoTable(DemoFileKind.PERFORMANCE, rows);
    }

    DemoTable competencies() {
        List<List<String>> rows = new ArrayList<>();
        for (Person person : people) {
            for (Person.Level level : person.competences) {
                rows.add(List.of(
                        person.nip, level.code(), "" + level.level(), level.on().toString(), level.source()));
            }
        }
        return new DemoTable(DemoFileKind.COMPETENCIES, rows);
    }

    DemoTable discipline() {
        List<List<String>> rows = new ArrayList<>();
        for (Person person : people) {
            for (Person.Sanction sanction : person.sanctions) {
                rows.add(List.of(
                        person.nip,
                        sanction.level(),
                        sanction.kind(),
                        "888/" + (10 + person.number % 90) + "/" + government.prefix() + "/"
                                + sanction.decided().getYear(),
                        sanction.decided().toString(),
                        sanction.from().toString(),
                        sanction.to() == null ? "" : sanction.to().toString()));
            }
        }
        return new DemoTable(DemoFileKind.DISCIPLINE, rows);
    }

    static DemoTable kinship(List<Kin> kin) {
        return new DemoTable(
                DemoFileKind.KINSHIP,
                kin.stream()
                        .map(tie -> List.of(tie.person().nip, tie.relative().nip, tie.relation()))
                        .toList());
    }
}
