package id.selaras.demo.domain;

import java.util.Arrays;

/**
 * Levels of posts with their usual class, rank span, retirement age and required managerial level: defaults of practice
 * (PP 13/2002; PP 11/2017 art. 239; PermenPANRB 38/2017), which a city sets by its own regulation.
 */
enum JobLevel {
    JPT_PRATAMA("", "", 14, 42, 43, 60, 40, 4, 46, 59),
    ADMINISTRATOR("", "", 12, 41, 42, 58, 40, 3, 40, 57),
    PENGAWAS("", "", 9, 33, 34, 58, 30, 2, 36, 57),
    PELAKSANA("", "", 5, 21, 32, 58, 15, 1, 22, 57),
    PEMULA("PM", "Pemula", 5, 21, 22, 58, 15, 1, 21, 33),
    TERAMPIL("TR", "Terampil", 6, 22, 24, 58, 30, 1, 23, 43),
    MAHIR("MH", "Mahir", 7, 31, 32, 58, 30, 2, 32, 54),
    PENYELIA("PY", "Penyelia", 8, 33, 34, 58, 30, 2, 42, 57),
    AHLI_PERTAMA("PT", "Ahli Pertama", 8, 31, 32, 58, 40, 2, 24, 46),
    AHLI_MUDA("MU", "Ahli Muda", 9, 33, 34, 58, 40, 3, 33, 59),
    AHLI_MADYA("MA", "Ahli Madya", 11, 41, 43, 60, 40, 4, 43, 59);

    final String shortCode;
    final String title;
    final int grade;
    final int rankFrom;
    final int rankTo;
    final int retirementAge;
    final int lowestEducation;
    final int managerial;
    final int youngest;
    final int oldest;

    JobLevel(
            String shortCode,
            String title,
            int grade,
            int rankFrom,
            int rankTo,
            int retirementAge,
            int lowestEducation,
            int managerial,
            int youngest,
            int oldest) {
        this.shortCode = shortCode;
        this.title = title;
        this.grade = grade;
        this.rankFrom = rankFrom;
        this.rankTo = rankTo;
        this.retirementAge = retirementAge;
        this.lowestEducation = lowestEducation;
        this.managerial = managerial;
        this.youngest = youngest;
        this.oldest = oldest;
    }

    static JobLevel ofShortCode(String shortCode) {
        return Arrays.stream(values())
                .filter(level -> level.shortCode.equals(shortCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no level " + shortCode));
    }

    /** Level of the technical standard that such a post asks for. */
    int technical() {
        return switch (this) {
            case PEMULA, PELAKSANA -> 1;
            case TERAMPIL, PENGAWAS -> 2;
            case MAHIR, PENYELIA, AHLI_PERTAMA, ADMINISTRATOR -> 3;
            case AHLI_MUDA, JPT_PRATAMA -> 3;
            case AHLI_MADYA -> 4;
        };
    }
}
