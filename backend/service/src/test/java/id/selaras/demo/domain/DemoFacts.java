package id.selaras.demo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the generated rows back the way the import would, without looking into the generator. */
final class DemoFacts {
    private static final Map<String, Integer> TIMES_A_YEAR = Map.of("TAHUN", 1, "BULAN", 12, "MINGGU", 50, "HARI", 250);

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Map<DemoGovernment, DemoFacts> READ = new EnumMap<>(DemoGovernment.class);

    final DemoFiles files;
    final Map<String, Map<String, String>> units;
    final Map<String, Map<String, String>> jobs;
    final Map<String, Map<String, String>> positions;
    final Map<String, Map<String, String>> employees;
    /** NIPs by the position that they hold definitively now. */
    final Map<String, List<String>> holders = new HashMap<>();

    final Map<String, Integer> needs = new HashMap<>();

    /** The facts of {@link #TODAY}; generated once for all tests, which only read them. */
    static synchronized DemoFacts of(DemoGovernment government) {
        return READ.computeIfAbsent(government, wanted -> new DemoFacts(DemoGenerator.generate(wanted, TODAY)));
    }

    static Stream<DemoFacts> all() {
        return Stream.of(DemoGovernment.values()).map(DemoFacts::of);
    }

    DemoFacts(DemoFiles files) {
        this.files = files;
        this.units = byKey(DemoFileKind.UNITS, "kode_unit");
        this.jobs = byKey(DemoFileKind.JOBS, "kode_jabatan");
        this.positions = byKey(DemoFileKind.POSITIONS, "kode_posisi");
        this.employees = byKey(DemoFileKind.EMPLOYEES, "nip_baru");
        for (Map<String, String> row : rows(DemoFileKind.PLACEMENTS)) {
            if (row.get("jenis_penugasan").equals("D") && row.get("tmt_selesai").isEmpty()) {
                holders.computeIfAbsent(row.get("kode_posisi"), unused -> new ArrayList<>())
                        .add(row.get("nip"));
            }
        }
        Map<String, Double> unrounded = new HashMap<>();
        for (Map<String, String> row : rows(DemoFileKind.WORKLOAD)) {
            unrounded.merge(row.get("kode_posisi"), need(row), Double::sum);
        }
        positions.forEach((code, row) -> needs.put(
                code,
                row.get("kebutuhan").isEmpty()
                        ? (int) Math.floor(unrounded.get(code) + 0.5)
                        : Integer.parseInt(row.get("kebutuhan"))));
    }

    private static double need(Map<String, String> row) {
        double volume = Double.parseDouble(row.get("volume"));
        return switch (row.get("metode")) {
            case "TUGAS" ->
                volume
                        * TIMES_A_YEAR.get(row.get("frekuensi"))
                        * Double.parseDouble(row.get("menit_per_satuan"))
                        / 75_000;
            case "SEKTORAL" -> Double.parseDouble(row.get("kebutuhan_langsung"));
            default -> volume / Double.parseDouble(row.get("kemampuan"));
        };
    }

    private final Map<DemoFileKind, List<Map<String, String>>> named = new EnumMap<>(DemoFileKind.class);

    List<Map<String, String>> rows(DemoFileKind kind) {
        return named.computeIfAbsent(kind, this::named);
    }

    private List<Map<String, String>> named(DemoFileKind kind) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> row : files.table(kind).rows()) {
            Map<String, String> named = new LinkedHashMap<>();
            for (int index = 0; index < row.size(); index++) {
                named.put(kind.columns().get(index), row.get(index));
            }
            rows.add(named);
        }
        return rows;
    }

    private Map<String, Map<String, String>> byKey(DemoFileKind kind, String key) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        for (Map<String, String> row : rows(kind)) {
            if (found.put(row.get(key), row) != null) {
                throw new AssertionError(key + " " + row.get(key) + " stands twice in " + kind);
            }
        }
        return found;
    }

    Set<String> values(DemoFileKind kind, String column) {
        int index = files.table(kind).column(column);
        return files.table(kind).rows().stream().map(row -> row.get(index)).collect(Collectors.toSet());
    }

    /** Positions of a unit and of everything below it. */
    List<String> positionsBelow(String unit) {
        return positions.entrySet().stream()
                .filter(entry -> isBelow(entry.getValue().get("kode_unit"), unit))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isBelow(String unit, String top) {
        for (String code = unit; !code.isEmpty(); code = units.get(code).get("kode_induk")) {
            if (code.equals(top)) {
                return true;
            }
        }
        return false;
    }

    int need(List<String> codes) {
        return codes.stream().mapToInt(needs::get).sum();
    }

    int incumbents(List<String> codes) {
        return codes.stream().mapToInt(this::incumbents).sum();
    }

    int incumbents(String position) {
        return holders.getOrDefault(position, List.of()).size();
    }

    /** Need and incumbents of a unit with everything below, as "K/B". */
    String balance(String unit) {
        List<String> codes = positionsBelow(unit);
        return need(codes) + "/" + incumbents(codes);
    }

    Map<String, String> job(String position) {
        return jobs.get(positions.get(position).get("kode_jabatan"));
    }

    Map<String, String> part(String name) {
        return employees.get(files.parts().get(name));
    }
}
