package id.selaras.demo.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdgeRowsTest {
    private static final LocalDate TODAY = DemoFacts.TODAY;
    private static final LocalDate BASE = LocalDate.of(2026, 11, 1);

    private static Stream<DemoFacts> governments() {
        return DemoFacts.all();
    }

    @ParameterizedTest
    @MethodSource("governments")
    void standingIsAsTheNameSays(DemoFacts facts) {
        assertThat(facts.part("candidate"))
                .containsEntry("status_cpns_pns", "C")
                .containsEntry("tmt_pns", "");
        assertThat(facts.part("contract"))
                .containsEntry("status_cpns_pns", "PPPK")
                .containsEntry("gol_akhir_id", "");
        assertThat(facts.part("study-leave")).containsEntry("kedudukan_hukum_id", "03");
        assertThat(facts.part("running-sanction")).containsEntry("kedudukan_hukum_id", "15");
        assertThat(sanctions(facts, "pending-sanction"))
                .anyMatch(row -> row.get("selesai").isEmpty());
        assertThat(sanctions(facts, "running-sanction"))
                .anyMatch(row -> row.get("selesai").compareTo(TODAY.toString()) > 0);
        assertThat(facts.part("leap-day").get("nip_baru")).startsWith("19920229");
        assertThat(facts.part("one-word-name").get("nama")).doesNotContain(" ");
        assertThat(facts.part("apostrophe-in-name").get("nama")).contains("'");
        assertThat(facts.part("comma-in-title").get("gelar_belakang")).contains(", ");
    }

    @ParameterizedTest
    @MethodSource("governments")
    void careersStandAtTheirBorders(DemoFacts facts) {
        assertThat(retirement(facts, "eight-months-before-retirement")).isEqualTo(BASE.plusMonths(8));
        assertThat(retirement(facts, "two-months-before-retirement")).isEqualTo(BASE.plusMonths(2));
        Map<String, String> teacher = facts.part("teacher-aged-59");
        assertThat(DemoGeneratorTest.day(teacher.get("tanggal_lahir")))
                .isBetween(TODAY.minusYears(60).plusDays(1), TODAY.minusYears(59));
        assertThat(facts.part("exactly-24-months")).containsEntry("tmt_jabatan", "01-11-2024");
        assertThat(facts.part("23-months")).containsEntry("tmt_jabatan", "01-12-2024");
        assertThat(DemoGeneratorTest.day(facts.part("over-five-years").get("tmt_jabatan")))
                .isBefore(TODAY.minusYears(5));
    }

    @ParameterizedTest
    @MethodSource("governments")
    void recordsHaveTheHolesThatTheNamesPromise(DemoFacts facts) {
        assertThat(years(facts, "missing-predicate")).containsExactly("2023", "2025");
        assertThat(facts.rows(DemoFileKind.COMPETENCIES))
                .noneMatch(row -> row.get("nip").equals(facts.files.parts().get("never-assessed")));
        assertThat(facts.positions).anySatisfy((code, row) -> {
            assertThat(facts.needs.get(code)).isZero();
            assertThat(facts.incumbents(code)).isOne();
        });
        assertThat(facts.units.keySet().stream()
                        .filter(unit -> facts.units.get(unit).get("jenis_unit").equals("UPTD")))
                .anySatisfy(unit -> {
                    assertThat(facts.need(facts.positionsBelow(unit))).isPositive();
                    assertThat(facts.incumbents(facts.positionsBelow(unit))).isZero();
                });
    }

    @ParameterizedTest
    @MethodSource("governments")
    void noColumnThatCountsTellsTheTwinsApart(DemoFacts facts) {
        Map<String, String> first = facts.part("equal-scores-first");
        Map<String, String> second = facts.part("equal-scores-second");

        assertThat(first.get("nip_baru")).isNotEqualTo(second.get("nip_baru"));
        for (String column : List.of(
                "tanggal_lahir",
                "unor_id",
                "jabatan_nama",
                "tmt_jabatan",
                "gol_akhir_id",
                "pendidikan_nama",
                "zona_tinggal")) {
            assertThat(first.get(column)).as(column).isEqualTo(second.get(column));
        }
        assertThat(records(facts, "equal-scores-first")).isEqualTo(records(facts, "equal-scores-second"));
    }

    @ParameterizedTest
    @MethodSource("governments")
    void somebodyActsInTwoEmptyPosts(DemoFacts facts) {
        List<Map<String, String>> acting = facts.rows(DemoFileKind.PLACEMENTS).stream()
                .filter(row -> row.get("nip").equals(facts.files.parts().get("two-acting-posts")))
                .filter(row -> row.get("jenis_penugasan").equals("PLT"))
                .toList();

        assertThat(acting)
                .hasSize(2)
                .allSatisfy(row ->
                        assertThat(facts.incumbents(row.get("kode_posisi"))).isZero());
    }

    @ParameterizedTest
    @MethodSource("governments")
    void relativesStandWhereTheRulesLook(DemoFacts facts) {
        Map<String, String> parts = facts.files.parts();
        assertThat(facts.part("spouses-in-one-unit-first").get("unor_id"))
                .isEqualTo(facts.part("spouses-in-one-unit-second").get("unor_id"));
        assertThat(facts.rows(DemoFileKind.KINSHIP))
                .contains(Map.of(
                        "nip", parts.get("spouses-in-one-unit-first"),
                        "nip_kerabat", parts.get("spouses-in-one-unit-second"),
                        "hubungan", "PASANGAN"))
                .anyMatch(row -> row.get("nip").equals(parts.get("brother-of-a-head"))
                        && row.get("hubungan").equals("SAUDARA"));
    }

    private static LocalDate retirement(DemoFacts facts, String part) {
        return DemoGeneratorTest.day(facts.part(part).get("tanggal_lahir"))
                .plusYears(58)
                .plusMonths(1)
                .withDayOfMonth(1);
    }

    private static List<Map<String, String>> sanctions(DemoFacts facts, String part) {
        return rowsOf(facts, DemoFileKind.DISCIPLINE, part);
    }

    private static List<String> years(DemoFacts facts, String part) {
        return rowsOf(facts, DemoFileKind.PERFORMANCE, part).stream()
                .map(row -> row.get("tahun"))
                .toList();
    }

    private static List<String> records(DemoFacts facts, String part) {
        List<String> levels = rowsOf(facts, DemoFileKind.COMPETENCIES, part).stream()
                .map(row -> row.get("kode_kompetensi") + row.get("level"))
                .toList();
        List<String> predicates = rowsOf(facts, DemoFileKind.PERFORMANCE, part).stream()
                .map(row -> row.get("tahun") + row.get("predikat"))
                .toList();
        return Stream.concat(levels.stream(), predicates.stream()).toList();
    }

    private static List<Map<String, String>> rowsOf(DemoFacts facts, DemoFileKind kind, String part) {
        String nip = facts.files.parts().get(part);
        return facts.rows(kind).stream()
                .filter(row -> row.get("nip").equals(nip))
                .toList();
    }
}
