package id.selaras.demo.domain;

import java.util.List;

/** SIASN ranks (golongan/pangkat) and how far schooling carries. */
final class Ranks {
    private static final List<Integer> LADDER =
            List.of(11, 12, 13, 14, 21, 22, 23, 24, 31, 32, 33, 34, 41, 42, 43, 44, 45);
    private static final String[] LETTERS = {"a", "b", "c", "d", "e"};
    private static final String[] ROMAN = {"", "I", "II", "III", "IV"};

    private Ranks() {}

    /** For example {@code III/b} for 32. */
    static String name(int rank) {
        return ROMAN[rank / 10] + "/" + LETTERS[rank % 10 - 1];
    }

    /** Rank on first appointment. */
    static int start(int education) {
        if (education >= Education.MASTER) {
            return 32;
        }
        if (education >= Education.APPLIED_BACHELOR) {
            return 31;
        }
        return education >= Education.DIPLOMA
                ? 23
                : education >= Education.SECONDARY ? 21 : education >= Education.LOWER_SECONDARY ? 13 : 11;
    }

    static int highest(int education, Job job) {
        if (education >= Education.BACHELOR) {
            return job.group() == Job.Group.CLERICAL && education < Education.MASTER ? 34 : 43;
        }
        return education >= Education.DIPLOMA
                ? 34
                : education >= Education.SECONDARY ? 32 : education >= Education.LOWER_SECONDARY ? 23 : 21;
    }

    static int after(int start, int promotions, int highest) {
        int index = Math.min(LADDER.size() - 1, LADDER.indexOf(start) + promotions);
        return Math.min(highest, LADDER.get(index));
    }

    /** Grade of a contract employee by schooling (PP 98/2020 practice). */
    static String contractGrade(int education) {
        if (education >= Education.DOCTOR) {
            return "XI";
        }
        if (education >= Education.PROFESSION) {
            return "X";
        }
        if (education >= Education.APPLIED_BACHELOR) {
            return "IX";
        }
        return education >= Education.DIPLOMA
                ? "VII"
                : education >= Education.SECONDARY ? "V" : education >= Education.LOWER_SECONDARY ? "IV" : "I";
    }
}
