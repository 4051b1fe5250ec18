package id.selaras.bench.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Invented people of a fixed seed, as a workbook the application imports and as the text that {@code LOAD DATA} reads
 * into a table of the same shape.
 */
final class PeopleFile {

    static final List<String> HEADER = List.of(
            "pns_id",
            "nip_baru",
            "nama",
            "gelar_depan",
            "gelar_belakang",
            "tempat_lahir_nama",
            "tanggal_lahir",
            "jenis_kelamin",
            "email_gov",
            "kedudukan_hukum_id",
            "status_cpns_pns",
            "tmt_cpns",
            "tmt_pns",
            "gol_akhir_id",
            "tmt_golongan",
            "mk_tahun",
            "mk_bulan",
            "tingkat_pendidikan_id",
            "pendidikan_nama",
            "tahun_lulus");

    private static final String[] FIRST = {
        "Ahmad", "Siti", "Budi", "Dewi", "Rahmat", "Nur", "Agus", "Sri", "Hendra", "Fitri", "Yusuf", "Rina"
    };
    private static final String[] LAST = {
        "Saputra", "Lestari", "Hidayat", "Wulandari", "Santoso", "Rahayu", "Nugroho", "Aisyah", "Firmansyah", "Utami"
    };
    private static final String[] PLACES = {"Samarinda", "Palu", "Sawahlunto", "Balikpapan", "Padang", "Donggala"};
    private static final String[] RANKS = {"22", "23", "24", "31", "32", "33", "34", "41"};
    private static final String[] SCHOOLS = {"15", "30", "40", "45"};
    private static final String[] FIELDS = {"Administrasi Publik", "Keperawatan", "Teknik Informatika", "PGSD", "Hukum"
    };
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1970, 1, 1);

    private final List<List<String>> rows;

    private PeopleFile(List<List<String>> rows) {
        this.rows = rows;
    }

    /** People whose numbers are all different. */
    static PeopleFile of(int people) {
        Random dice = new Random(1);
        List<List<String>> rows = new ArrayList<>(people);
        for (int i = 0; i < people; i++) {
            LocalDate birth = FIRST_BIRTH.plusDays(i % 9_000);
            LocalDate appointed = birth.plusYears(23 + dice.nextInt(4)).withDayOfMonth(1);
            boolean man = dice.nextBoolean();
            String nip = digits(birth)
                    + digits(appointed).substring(0, 6)
                    + (man ? "1" : "2")
                    + String.format("%03d", 1 + i / 9_000);
            String name = pick(FIRST, dice) + " " + pick(LAST, dice) + " " + pick(LAST, dice);
            rows.add(List.of(
                    String.format("BENCH%012d", i),
                    nip,
                    name,
                    "",
                    "S.T.",
                    pick(PLACES, dice),
                    birth.toString(),
                    man ? "M" : "F",
                    "pegawai" + i + "@contoh.go.id",
                    "01",
                    "PNS",
                    appointed.toString(),
                    appointed.plusYears(1).toString(),
                    pick(RANKS, dice),
                    appointed.plusYears(4).toString(),
                    Integer.toString(dice.nextInt(30)),
                    Integer.toString(dice.nextInt(12)),
                    pick(SCHOOLS, dice),
                    pick(FIELDS, dice),
                    Integer.toString(birth.getYear() + 22)));
        }
        return new PeopleFile(rows);
    }

    int people() {
        return rows.size();
    }

    void writeWorkbook(Path file) throws IOException {
        try (OutputStream output = Files.newOutputStream(file);
                Workbook workbook = new Workbook(output, "bench", "1.0");
                Worksheet sheet = workbook.newWorksheet("Pegawai")) {
            for (int column = 0; column < HEADER.size(); column++) {
                sheet.value(0, column, HEADER.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < HEADER.size(); column++) {
                    if (!rows.get(row).get(column).isEmpty()) {
                        sheet.value(row + 1, column, rows.get(row).get(column));
                    }
                }
                if (row % 1_000 == 999) {
                    sheet.flush();
                }
            }
        }
    }

    /** Lines of {@code employees}: id, government, NIP. */
    void writeEmployees(Path file, byte[] government) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < rows.size(); i++) {
                lines.write(
                        id(1, i) + "\t" + hex(government) + "\t" + rows.get(i).get(1) + "\n");
            }
        }
    }

    /** Lines of {@code employee_versions}: ids in hexadecimal, then the file's columns without the NIP, then the times. */
    void writeVersions(Path file, byte[] government) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < rows.size(); i++) {
                StringBuilder line = new StringBuilder(id(2, i) + "\t" + id(1, i) + "\t" + hex(government));
                for (int column = 0; column < HEADER.size(); column++) {
                    if (column != 1) {
                        String cell = rows.get(i).get(column);
                        line.append('\t').append(cell.isEmpty() ? "\\N" : cell);
                    }
                }
                line.append('\t').append(rows.get(i).get(11)).append("\t9999-12-31\t2026-01-01 00:00:00");
                lines.write(line.append("\t9999-12-31 00:00:00\t")
                        .append(id(3, 0))
                        .append('\n')
                        .toString());
            }
        }
    }

    /** Growing like the application's own ids, so that neither side scatters its rows. */
    private static String id(int kind, int number) {
        return String.format("0198%02x00%08x7000800000000000", kind, number);
    }

    private static String hex(byte[] id) {
        return HexFormat.of().formatHex(id);
    }

    private static String digits(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static String pick(String[] of, Random dice) {
        return of[dice.nextInt(of.length)];
    }
}
