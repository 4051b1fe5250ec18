package id.selaras.demo.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Levels and fields of study and the titles that go with them. */
final class Education {
    static final int PRIMARY = 5;
    static final int LOWER_SECONDARY = 10;
    static final int SECONDARY = 15;
    static final int DIPLOMA = 30;
    static final int APPLIED_BACHELOR = 35;
    static final int BACHELOR = 40;
    static final int PROFESSION = 42;
    static final int MASTER = 45;
    static final int DOCTOR = 50;

    /** Fields whose graduates were Drs. or Dra. until 1993. */
    private static final List<String> SOCIAL = List.of(
            "Ilmu Administrasi Negara",
            "Ilmu Pemerintahan",
            "Ilmu Komunikasi",
            "Ilmu Kesejahteraan Sosial",
            "Sosiologi");

    private static final List<String> SECONDARY_FIELDS = List.of(
            "IPA",
            "IPS",
            "Administrasi Perkantoran",
            "Akuntansi dan Keuangan Lembaga",
            "Teknik Komputer dan Jaringan",
            "Teknik Kendaraan Ringan");

    private record Field(String name, String diploma, String bachelor, String master, double weight) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<String> general;
    private final double[] weights;

    Education() {
        for (String[] row : DemoLists.rows("fields.txt")) {
            fields.put(row[0], new Field(row[0], row[1], row[2], row[3], Double.parseDouble(row[4])));
        }
        List<Field> wanted =
                fields.values().stream().filter(field -> field.weight() > 0).toList();
        general = wanted.stream().map(Field::name).toList();
        weights = wanted.stream().mapToDouble(Field::weight).toArray();
    }

    static String levelName(int level) {
        return switch (level) {
            case PRIMARY -> "Sekolah Dasar";
            case LOWER_SECONDARY -> "SLTP";
            case SECONDARY -> "SLTA";
            case DIPLOMA -> "Diploma III/Sarjana Muda";
            case APPLIED_BACHELOR -> "Diploma IV";
            case BACHELOR -> "S-1/Sarjana";
            case PROFESSION -> "Profesi";
            case MASTER -> "S-2";
            default -> "S-3/Doktor";
        };
    }

    /** Level of schooling of somebody who holds such a post: most meet the standard, a few are below it. */
    int level(Job job, Dice dice) {
        return switch (job.level()) {
            case JPT_PRATAMA -> choose(dice, BACHELOR, 10, MASTER, 80, DOCTOR, 10);
            case ADMINISTRATOR -> choose(dice, BACHELOR, 48, MASTER, 50, DOCTOR, 2);
            case PENGAWAS -> choose(dice, DIPLOMA, 5, BACHELOR, 70, MASTER, 25);
            case PELAKSANA -> clerical(job, dice);
            case PEMULA -> choose(dice, SECONDARY, 82, DIPLOMA, 8, BACHELOR, 10);
            case TERAMPIL, MAHIR, PENYELIA -> choose(dice, DIPLOMA, 76, APPLIED_BACHELOR, 9, BACHELOR, 15);
            case AHLI_PERTAMA -> choose(dice, needsProfession(job) ? PROFESSION : BACHELOR, 92, MASTER, 8);
            case AHLI_MUDA -> choose(dice, needsProfession(job) ? PROFESSION : BACHELOR, 78, MASTER, 22);
            case AHLI_MADYA -> choose(dice, BACHELOR, 60, MASTER, 38, DOCTOR, 2);
        };
    }

    private static int clerical(Job job, Dice dice) {
        return switch (job.grade()) {
            case 7 -> choose(dice, DIPLOMA, 2, BACHELOR, 86, MASTER, 12);
            case 6 -> choose(dice, SECONDARY, 5, DIPLOMA, 42, BACHELOR, 51, MASTER, 2);
            case 5 -> choose(dice, SECONDARY, 56, DIPLOMA, 15, BACHELOR, 29);
            default -> choose(dice, PRIMARY, 8, LOWER_SECONDARY, 26, SECONDARY, 66);
        };
    }

    private static boolean needsProfession(Job job) {
        return job.code().startsWith("DOKTER")
                || job.code().startsWith("DRG")
                || job.code().startsWith("PERAWAT")
                || job.code().startsWith("APOTEK");
    }

    private static int choose(Dice dice, int... levelsAndWeights) {
        double[] odds = new double[levelsAndWeights.length / 2];
        for (int index = 0; index < odds.length; index++) {
            odds[index] = levelsAndWeights[2 * index + 1];
        }
        return levelsAndWeights[2 * dice.weighted(odds)];
    }

    /** Field of study: nearly always one that the post accepts in schools and clinics, mostly in offices. */
    String field(Job job, int level, Dice dice) {
        if (level < SECONDARY) {
            return "Umum";
        }
        if (level == SECONDARY) {
            return dice.pick(SECONDARY_FIELDS);
        }
        boolean strict = job.group() == Job.Group.HEALTH || job.group() == Job.Group.TEACHER;
        if (!job.fields().isEmpty() && (strict || dice.chance(0.88))) {
            return dice.chance(0.6) ? job.fields().get(0) : dice.pick(job.fields());
        }
        return general.get(dice.weighted(weights));
    }

    /** Titles after the name; a master's title follows the bachelor's. */
    String backTitle(String field, int level) {
        Field found = fields.get(field);
        if (found == null || level < DIPLOMA) {
            return "";
        }
        if (level == DIPLOMA) {
            return found.diploma();
        }
        return level >= MASTER ? found.bachelor() + ", " + found.master() : found.bachelor();
    }

    /** Titles before the name: professions, doctors, and the old titles of those who studied before 1993. */
    String frontTitle(String field, int level, int birthYear, boolean male) {
        String profession = field.equals("Kedokteran") ? "dr." : field.equals("Kedokteran Gigi") ? "drg." : "";
        if (level == DOCTOR) {
            return "Dr." + (profession.isEmpty() ? "" : " " + profession);
        }
        if (profession.isEmpty() && level >= BACHELOR && birthYear < 1971 && field.startsWith("Teknik")) {
            return "Ir.";
        }
        if (profession.isEmpty() && level >= BACHELOR && birthYear < 1970 && SOCIAL.contains(field)) {
            return male ? "Drs." : "Dra.";
        }
        return profession;
    }
}
