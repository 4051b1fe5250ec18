package id.selaras.employee.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The number of a civil servant: NIP of a PNS (birth date, month of appointment, sex, sequence; Perka BKN 22/2007 and
 * 43/2007) or NI PPPK (birth date, year of first appointment, number of the contract). It never changes, also not when
 * a court corrects the birth date, so a birth date that differs from it is only worth a warning.
 *
 * @param digits eighteen digits without spaces
 */
public record Nip(String digits) {

    private static final Pattern EIGHTEEN_DIGITS = Pattern.compile("\\d{18}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\u00A0]");
    private static final int YOUNGEST = 15;
    private static final int OLDEST = 58;
    private static final int USUALLY_YOUNGEST = 18;
    private static final int USUALLY_OLDEST = 40;
    private static final int FIRST_CONTRACT = 21;

    /** Which of the two numbers it is; told by digits 13 and 14. */
    public enum Kind {
        PNS,
        PPPK
    }

    /** What can be wrong with a number; a warning does not make it unusable. */
    public enum Fault {
        NOT_18_DIGITS(true),
        BIRTH_DATE_IMPOSSIBLE(true),
        APPOINTMENT_MONTH_IMPOSSIBLE(true),
        APPOINTED_TOO_YOUNG(true),
        APPOINTED_TOO_OLD(true),
        APPOINTED_IN_FUTURE(true),
        SEX_IMPOSSIBLE(true),
        SEX_DIFFERS(true),
        SEQUENCE_ZERO(true),
        UNUSUAL_AGE(false),
        BIRTH_DATE_DIFFERS(false),
        KIND_DIFFERS(false);

        private final boolean error;

        Fault(boolean error) {
            this.error = error;
        }

        public boolean isError() {
            return error;
        }
    }

    public Nip {
        if (!EIGHTEEN_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("a NIP has 18 digits");
        }
    }

    /** The digits of a number as people write it, without spaces and dots; whatever else stands in it stays. */
    public static String normalise(String written) {
        return SEPARATORS.matcher(written).replaceAll("");
    }

    /**
     * Everything that is wrong with a number, errors first.
     *
     * @param written as it stands in the file
     * @param today   appointments after it are in the future
     */
    public static List<Fault> faultsOf(String written, LocalDate today) {
        String digits = normalise(written);
        return EIGHTEEN_DIGITS.matcher(digits).matches() ? new Nip(digits).faults(today) : List.of(Fault.NOT_18_DIGITS);
    }

    /** Faults the number has by itself. */
    public List<Fault> faults(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        LocalDate born = birthDate();
        YearMonth appointed = appointment();
        if (born == null) {
            faults.add(Fault.BIRTH_DATE_IMPOSSIBLE);
        }
        if (appointed == null) {
            faults.add(Fault.APPOINTMENT_MONTH_IMPOSSIBLE);
        } else if (appointed.atDay(1).isAfter(today)) {
            faults.add(Fault.APPOINTED_IN_FUTURE);
        }
        if (born != null && appointed != null) {
            addAgeFaults(age(born, appointed), faults);
        }
        if (digits.charAt(14) != '1' && digits.charAt(14) != '2') {
            faults.add(Fault.SEX_IMPOSSIBLE);
        }
        if (digits.endsWith("000")) {
            faults.add(Fault.SEQUENCE_ZERO);
        }
        faults.sort((a, b) -> Boolean.compare(b.isError(), a.isError()));
        return faults;
    }

    /**
     * Where the number disagrees with the rest of the file.
     *
     * @param birthDate recorded birth date, or null
     * @param sex       {@code M}, {@code F} or null
     * @param status    recorded employment status, or null; a CPNS has the number of a PNS
     */
    public List<Fault> faultsAgainst(LocalDate birthDate, String sex, EmploymentStatus status) {
        List<Fault> faults = new ArrayList<>();
        if (sex != null && sex() != null && !sex.equals(sex())) {
            faults.add(Fault.SEX_DIFFERS);
        }
        if (birthDate != null && !birthDate.equals(birthDate())) {
            faults.add(Fault.BIRTH_DATE_DIFFERS);
        }
        if (status != null && (status == EmploymentStatus.PPPK) != (kind() == Kind.PPPK)) {
            faults.add(Fault.KIND_DIFFERS);
        }
        return faults;
    }

    /** Digits 13 and 14 are a month for a PNS and the number of the contract, from 21 on, for a PPPK. */
    public Kind kind() {
        return number(12, 14) >= FIRST_CONTRACT ? Kind.PPPK : Kind.PNS;
    }

    /** Digits 1 to 8, or null when there is no such day. */
    public LocalDate birthDate() {
        try {
            return LocalDate.of(number(0, 4), number(4, 6), number(6, 8));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /**
     * Month of appointment (TMT CPNS is always the first of it), or null when there is no such month. Of a PPPK only
     * the year is known: January stands for it.
     */
    public YearMonth appointment() {
        if (kind() == Kind.PPPK) {
            return YearMonth.of(number(8, 12), 1);
        }
        int month = number(12, 14);
        return month < 1 || month > 12 ? null : YearMonth.of(number(8, 12), month);
    }

    /** {@code M}, {@code F}, or null when digit 15 is neither 1 nor 2. */
    public String sex() {
        return switch (digits.charAt(14)) {
            case '1' -> "M";
            case '2' -> "F";
            default -> null;
        };
    }

    /** As it is printed: 8-6-1-3 digits. */
    public String display() {
        return digits.substring(0, 8) + " " + digits.substring(8, 14) + " " + digits.charAt(14) + " "
                + digits.substring(15);
    }

    /** Of a PPPK the whole year counts, since the month is not in the number. */
    private int age(LocalDate born, YearMonth appointed) {
        return kind() == Kind.PPPK
                ? appointed.getYear() - born.getYear()
                : Period.between(born, appointed.atDay(1)).getYears();
    }

    private void addAgeFaults(int age, List<Fault> faults) {
        // A PPPK may be appointed until a year before retirement, so only the lower limits of a PNS are usual for him.
        if (age < YOUNGEST || appointment().getYear() < number(0, 4) + YOUNGEST) {
            faults.add(Fault.APPOINTED_TOO_YOUNG);
        } else if (age > OLDEST) {
            faults.add(Fault.APPOINTED_TOO_OLD);
        } else if (age < USUALLY_YOUNGEST || kind() == Kind.PNS && age > USUALLY_OLDEST) {
            faults.add(Fault.UNUSUAL_AGE);
        }
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
