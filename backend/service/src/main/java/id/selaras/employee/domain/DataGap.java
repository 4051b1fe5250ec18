package id.selaras.employee.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What can be missing or doubtful in a person's file. A set of gaps is kept as bits, one a constant in this order, so
 * that files of a hundred thousand people can be counted in the database.
 */
public enum DataGap {
    /** Birth date or sex differ from the NIP. */
    NIP_MISMATCH("birthDate"),
    NO_EDUCATION("educationLevel"),
    /** Only civil servants have a rank of the national table. */
    NO_RANK("rank"),
    NO_PLACEMENT("position"),
    /** No rating for the last complete year. */
    NO_LAST_RATING("performance"),
    /** No rating for the year before. */
    NO_PREVIOUS_RATING("performance"),
    /** Never assessed. */
    NO_ASSESSMENT("competencies"),
    /** Every assessment is older than its validity. */
    ASSESSMENT_EXPIRED("competencies"),
    NO_HOME_ZONE("homeZone"),
    /** The placement carries a stopgap day instead of a TMT. */
    TENURE_UNKNOWN("tenureMonths"),
    /** More than one definitive placement on the same day. */
    DOUBLE_DEFINITIVE("placements");

    private static final String RATING = "NO_RATING";

    private final String field;

    DataGap(String field) {
        this.field = field;
    }

    /** The field of the file it concerns. */
    public String field() {
        return field;
    }

    public int bit() {
        return 1 << ordinal();
    }

    /** The name of its weight in the rules; both rating years share one, half each. */
    public String weight() {
        return yearsBack() == 0 ? name() : RATING;
    }

    /** How many gaps share its weight. */
    public int sharers() {
        return yearsBack() == 0 ? 1 : 2;
    }

    /** Its code in a file that is read in this year: gaps of ratings name the year. */
    public String code(int year) {
        return yearsBack() == 0 ? name() : RATING + "_" + (year - yearsBack());
    }

    public static Optional<DataGap> of(String code, int year) {
        return Arrays.stream(values())
                .filter(gap -> gap.code(year).equals(code))
                .findFirst();
    }

    /** The gaps in a set of bits. */
    public static List<DataGap> in(int bits) {
        List<DataGap> gaps = new ArrayList<>();
        for (DataGap gap : values()) {
            if ((bits & gap.bit()) != 0) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    /** How many years back the rating lies that is missing; 0 for gaps of another kind. */
    public int yearsBack() {
        return switch (this) {
            case NO_LAST_RATING -> 1;
            case NO_PREVIOUS_RATING -> 2;
            default -> 0;
        };
    }
}
