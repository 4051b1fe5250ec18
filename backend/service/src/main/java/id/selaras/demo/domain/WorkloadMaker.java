package id.selaras.demo.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tasks whose minutes give the need of each post: the sum divided by 75,000 effective minutes a year, rounded half up,
 * is the need of the plan (Peraturan BKN 9/2022; domain 3.2, 3.3). Schools and clinics carry sector formulas instead.
 */
final class WorkloadMaker {
    static final int EFFECTIVE_MINUTES = 75_000;

    private static final Map<String, Integer> TIMES_A_YEAR = Map.of("TAHUN", 1, "BULAN", 12, "MINGGU", 50, "HARI", 250);
    private static final Map<String, Integer> PATIENTS_A_YEAR =
            Map.of("DOKTER", 6_250, "PERAWAT", 4_500, "BIDAN", 3_000);
    private static final Set<String> COUNTED_RESULTS = Set.of("OPDUK", "PTPASAR", "ADARS");
    private static final int RESULTS_A_YEAR = 7_500;
    private static final List<String> EVIDENCE = List.of("DOKUMEN", "SURVEI", "PERKIRAAN", "TIDAK_ADA");

    private record Task(String name, String result, String frequency, int minutes) {}

    private final Map<String, List<Task>> tasks = new LinkedHashMap<>();
    private final int year;
    private final Dice dice;

    WorkloadMaker(DemoGovernment government, int year) {
        this.year = year;
        this.dice = new Dice(government.seed()).fork("workload");
        for (String[] row : DemoLists.rows("tasks.txt")) {
            tasks.computeIfAbsent(row[0], unused -> new ArrayList<>())
                    .add(new Task(row[1], row[2], row[3], Integer.parseInt(row[4])));
        }
    }

    List<List<String>> rows(Post post) {
        return switch (post.measure()) {
            case FIXED -> List.of();
            case SECTOR -> List.of(sector(post));
            case TASKS ->
                post.job().code().equals("SOPIR")
                        ? List.of(vehicles(post))
                        : COUNTED_RESULTS.contains(post.job().code()) ? List.of(results(post)) : tasks(post);
        };
    }

    /** A need that rounds half up to the given one, never close to the border. */
    private double unrounded(int need) {
        return need == 0 ? 0.15 + 0.25 * dice.share() : need - 0.42 + 0.84 * dice.share();
    }

    private List<List<String>> tasks(Post post) {
        List<Task> choices = new ArrayList<>(tasks.get(post.job().family()));
        dice.shuffle(choices);
        long wanted = Math.round(unrounded(post.need()) * EFFECTIVE_MINUTES);
        long left = wanted;
        int count = Math.min(choices.size(), post.need() > 1 ? 4 : 3);
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Task task = choices.get(index);
            long unit = (long) task.minutes() * TIMES_A_YEAR.get(task.frequency());
            long volume = Math.round(wanted * (0.7 + 0.25 * dice.share()) / count / unit);
            volume = Math.min(volume, left / unit);
            if (volume > 0) {
                left -= volume * unit;
                rows.add(row(
                        post,
                        rows.size() + 1,
                        task.name(),
                        "TUGAS",
                        volume,
                        task.result(),
                        task.frequency(),
                        "" + task.minutes(),
                        "",
                        "",
                        ""));
            }
        }
        long rest = Math.round(left / 30.0);
        if (rest > 0) {
            rows.add(row(
                    post,
                    rows.size() + 1,
                    "Melaksanakan tugas kedinasan lain yang diperintahkan pimpinan",
                    "TUGAS",
                    rest,
                    "kegiatan",
                    "TAHUN",
                    "30",
                    "",
                    "",
                    ""));
        }
        return rows;
    }

    private List<String> vehicles(Post post) {
        return row(
                post,
                1,
                "Mengemudikan dan merawat kendaraan dinas",
                "PERALATAN",
                post.need(),
                "kendaraan",
                "TAHUN",
                "",
                "1",
                "1",
                "");
    }

    private List<String> results(Post post) {
        Task task = tasks.get(post.job().family()).get(0);
        long volume = Math.round(unrounded(post.need()) * RESULTS_A_YEAR);
        return row(post, 1, task.name(), "HASIL", volume, task.result(), "TAHUN", "", "" + RESULTS_A_YEAR, "", "");
    }

    private List<String> sector(Post post) {
        Integer patients = PATIENTS_A_YEAR.get(post.job().code().replaceAll("-.*", ""));
        if (patients != null) {
            long volume = Math.round(unrounded(post.need()) * patients);
            return row(post, 1, "Melayani pasien", "OBJEK", volume, "pasien", "TAHUN", "", "" + patients, "", "");
        }
        String name = switch (post.job().group()) {
            case TEACHER -> "Kebutuhan menurut rombongan belajar dan jam pelajaran";
            case HEALTH -> "Kebutuhan menurut standar ketenagaan fasilitas kesehatan";
            default -> "Kebutuhan menurut jumlah layanan satuan kerja";
        };
        return row(post, 1, name, "SEKTORAL", post.need(), "orang", "TAHUN", "", "", "", "" + post.need());
    }

    private List<String> row(
            Post post,
            int number,
            String name,
            String method,
            long volume,
            String result,
            String frequency,
            String minutes,
            String ability,
            String shifts,
            String direct) {
        String level = EVIDENCE.get(dice.weighted(62, 18, 14, 6));
        String evidence = switch (level) {
            case "DOKUMEN" -> "Laporan kinerja " + year;
            case "SURVEI" -> "Survei beban kerja " + year;
            case "PERKIRAAN" -> "Perkiraan kepala unit";
            default -> "";
        };
        return List.of(
                post.code(),
                "" + year,
                "T" + number,
                name,
                method,
                "" + volume,
                result,
                frequency,
                minutes,
                ability,
                shifts,
                direct,
                evidence,
                level);
    }
}
