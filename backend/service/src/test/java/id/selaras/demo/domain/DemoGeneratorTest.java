package id.selaras.demo.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DemoGeneratorTest {
    private static final LocalDate TODAY = DemoFacts.TODAY;

    private static Stream<DemoFacts> governments() {
        return DemoFacts.all();
    }

    @ParameterizedTest
    @EnumSource
    void theSameMonthGivesTheSameData(DemoGovernment government) {
        DemoFiles first = DemoGenerator.generate(government, TODAY);
        DemoFiles second = DemoGenerator.generate(government, TODAY.withDayOfMonth(3));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void anotherMonthKeepsEverybodyAtTheSameDistanceFromToday() {
        DemoFacts then = new DemoFacts(DemoGenerator.generate(DemoGovernment.SAWAHLUNTO, TODAY));
        DemoFacts later = new DemoFacts(DemoGenerator.generate(DemoGovernment.SAWAHLUNTO, LocalDate.of(2028, 2, 29)));

        assertThat(later.employees).hasSameSizeAs(then.employees);
        assertThat(later.part("exactly-24-months").get("tmt_jabatan")).isEqualTo("01-02-2026");
        assertThat(then.part("exactly-24-months").get("tmt_jabatan")).isEqualTo("01-11-2024");
    }

    @ParameterizedTest
    @MethodSource("governments")
    void everyNipIsWellFormed(DemoFacts facts) {
        assertThat(facts.employees.values()).allSatisfy(person -> {
            String nip = person.get("nip_baru");
            assertThat(nip).matches("\\d{18}");
            LocalDate birth = LocalDate.of(
                    Integer.parseInt(nip.substring(0, 4)),
                    Integer.parseInt(nip.substring(4, 6)),
                    Integer.parseInt(nip.substring(6, 8)));
            int startYear = Integer.parseInt(nip.substring(8, 12));
            int startMonth = Integer.parseInt(nip.substring(12, 14));
            assertThat(startYear - birth.getYear()).isBetween(18, 58);
            assertThat(startYear).isLessThanOrEqualTo(TODAY.getYear());
            if (person.get("status_cpns_pns").equals("PPPK")) {
                assertThat(startMonth).isEqualTo(21);
            } else {
                assertThat(startMonth).isBetween(1, 12);
            }
            assertThat(nip.charAt(14)).isEqualTo(person.get("jenis_kelamin").equals("M") ? '1' : '2');
            assertThat(Integer.parseInt(nip.substring(15))).isPositive();
        });
    }

    @Test
    void noNipIsUsedTwiceAmongTheFourGovernments() {
        List<String> all = governments()
                .flatMap(facts -> facts.employees.keySet().stream())
                .toList();

        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }

    @ParameterizedTest
    @MethodSource("governments")
    void onlyOneBirthDateDiffersFromItsNip(DemoFacts facts) {
        List<Map<String, String>> different = facts.employees.values().stream()
                .filter(person -> !day(person.get("tanggal_lahir"))
                        .toString()
                        .replace("-", "")
                        .equals(person.get("nip_baru").substring(0, 8)))
                .toList();

        assertThat(different).containsExactly(facts.part("birth-date-differs-from-nip"));
    }

    @ParameterizedTest
    @MethodSource("governments")
    void everyKeyLeadsSomewhere(DemoFacts facts) {
        Set<String> zones = facts.values(DemoFileKind.ZONES, "kode_zona");
        Set<String> units = new HashSet<>(facts.units.keySet());
        units.add("");
        assertThat(units).containsAll(facts.values(DemoFileKind.UNITS, "kode_induk"));
        assertThat(zones).containsAll(facts.values(DemoFileKind.UNITS, "zona"));
        assertThat(facts.units.keySet()).containsAll(facts.values(DemoFileKind.POSITIONS, "kode_unit"));
        assertThat(facts.jobs.keySet()).containsAll(facts.values(DemoFileKind.POSITIONS, "kode_jabatan"));
        assertThat(facts.units.keySet()).containsAll(facts.values(DemoFileKind.EMPLOYEES, "unor_id"));
        assertThat(zones).containsAll(facts.values(DemoFileKind.EMPLOYEES, "zona_tinggal"));
        for (DemoFileKind kind : List.of(DemoFileKind.PLACEMENTS, DemoFileKind.WORKLOAD)) {
            assertThat(facts.positions.keySet()).as(kind.name()).containsAll(facts.values(kind, "kode_posisi"));
        }
        for (DemoFileKind kind : List.of(
                DemoFileKind.PLACEMENTS,
                DemoFileKind.PERFORMANCE,
                DemoFileKind.COMPETENCIES,
                DemoFileKind.DISCIPLINE,
                DemoFileKind.KINSHIP)) {
            assertThat(facts.employees.keySet()).as(kind.name()).containsAll(facts.values(kind, "nip"));
        }
        assertThat(facts.employees.keySet()).containsAll(facts.values(DemoFileKind.KINSHIP, "nip_kerabat"));
    }

    @ParameterizedTest
    @MethodSource("governments")
    void parentsStandBeforeTheirChildren(DemoFacts facts) {
        Set<String> seen = new HashSet<>(Set.of(""));
        facts.units.values().forEach(unit -> {
            assertThat(seen).contains(unit.get("kode_induk"));
            seen.add(unit.get("kode_unit"));
        });
    }

    @ParameterizedTest
    @MethodSource("governments")
    void everybodyHoldsExactlyOnePostAndIsBelowRetirementAge(DemoFacts facts) {
        Set<String> placed = new HashSet<>();
        facts.holders.forEach((position, nips) -> nips.forEach(nip -> {
            assertThat(placed.add(nip)).as(nip).isTrue();
            int limit = Integer.parseInt(facts.job(position).get("bup"));
            LocalDate birth = day(facts.employees.get(nip).get("tanggal_lahir"));
            assertThat(birth.plusYears(limit)).isAfter(TODAY);
        }));
        assertThat(placed).isEqualTo(facts.employees.keySet());
    }

    @ParameterizedTest
    @MethodSource("governments")
    void noDateContradictsAnother(DemoFacts facts) {
        facts.employees.values().forEach(person -> {
            LocalDate appointed = day(person.get("tmt_cpns"));
            assertThat(day(person.get("tmt_jabatan"))).isBetween(appointed, TODAY);
            assertThat(day(person.get("tmt_golongan"))).isBetween(appointed, TODAY);
            assertThat(day(person.get("berlaku_mulai"))).isBetween(appointed, day(person.get("tmt_jabatan")));
        });
    }

    @ParameterizedTest
    @MethodSource("governments")
    void predicatesAgreeWithTheMatrixAndEndWithLastYear(DemoFacts facts) {
        Map<String, Set<String>> cells = Map.of(
                "1",
                Set.of("11"),
                "2",
                Set.of("12", "21", "22"),
                "3",
                Set.of("31", "32"),
                "4",
                Set.of("13", "23"),
                "5",
                Set.of("33"));
        facts.rows(DemoFileKind.PERFORMANCE).forEach(row -> {
            assertThat(cells.get(row.get("predikat"))).contains(row.get("hasil_kerja") + row.get("perilaku"));
            assertThat(Integer.parseInt(row.get("tahun"))).isBetween(2023, 2025);
        });
    }

    @ParameterizedTest
    @MethodSource("governments")
    void everyDemoAccountOfTheContractExists(DemoFacts facts) {
        String at = "@" + facts.files.government().code();

        assertThat(facts.files.accounts().stream().map(DemoAccount::username))
                .containsExactly(
                        "planner" + at,
                        "head.dinkes" + at,
                        "operator.dikbud" + at,
                        "team" + at,
                        "approver" + at,
                        "auditor" + at,
                        "employee" + at,
                        "admin" + at);
        facts.files.accounts().forEach(account -> {
            assertThat(facts.units).containsKey(account.unitCode());
            assertThat(account.role().equals("APPROVER") || facts.employees.containsKey(account.nip()))
                    .isTrue();
        });
    }

    static LocalDate day(String siasn) {
        String[] part = siasn.split("-");
        return LocalDate.of(Integer.parseInt(part[2]), Integer.parseInt(part[1]), Integer.parseInt(part[0]));
    }
}
