package id.selaras.demo.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An employee while the generator works on him or her. A draft, not an entity: the makers fill it in turn, the edge rows
 * bend a few, and the tables are written from it.
 */
final class Person {
    static final String PNS = "P";
    static final String CPNS = "C";
    static final String PPPK = "PPPK";
    static final String ACTIVE = "01";

    /** A seat held beside or before the present one. */
    record Seat(Post post, String kind, LocalDate from, LocalDate to, int share) {}

    /** Level reached in one competence. */
    record Level(String code, int level, LocalDate on, String source) {}

    /** A sanction; {@code to} is null while it has not ended. */
    record Sanction(String level, String kind, LocalDate decided, LocalDate from, LocalDate to) {}

    final Post post;
    final int number;
    String id;
    String nip;
    String name;
    String frontTitle = "";
    String backTitle = "";
    String birthPlace;
    LocalDate birth;
    /** Birth date as it stands in the NIP: a court may have corrected the date later, the NIP stays. */
    LocalDate birthInNip;

    boolean male;
    String employment = PNS;
    String legalStatus = ACTIVE;
    LocalDate appointed;
    int rank;
    LocalDate rankSince;
    int education;
    String field;
    int graduated;
    String homeZone;
    LocalDate since;
    LocalDate decreeDate;
    int share = 100;
    boolean mayBeHaji;
    final List<Seat> otherSeats = new ArrayList<>();
    final Map<Integer, Integer> predicates = new LinkedHashMap<>();
    final List<Level> competences = new ArrayList<>();
    final List<Sanction> sanctions = new ArrayList<>();
    /** Set on people whom a story or an edge row already uses, so that no two of them meet in one person. */
    boolean cast;

    Person(Post post, int number) {
        this.post = post;
        this.number = number;
    }

    String agency() {
        return post.unit().agency();
    }

    int age(LocalDate day) {
        return Period.between(birth, day).getYears();
    }

    int tenureMonths(LocalDate day) {
        return (int) Period.between(since, day).toTotalMonths();
    }

    /** First day of the month after the birthday on which the retirement age is reached. */
    LocalDate retirement() {
        return birth.plusYears(post.job().retirementAge()).plusMonths(1).withDayOfMonth(1);
    }

    boolean isPlainClerk() {
        return !cast
                && post.job().group() == Job.Group.CLERICAL
                && employment.equals(PNS)
                && legalStatus.equals(ACTIVE);
    }
}
