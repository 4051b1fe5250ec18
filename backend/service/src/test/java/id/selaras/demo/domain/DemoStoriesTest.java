package id.selaras.demo.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoStoriesTest {
    private static final LocalDate TODAY = DemoFacts.TODAY;
    private static final DemoFacts SAMARINDA = facts(DemoGovernment.SAMARINDA);

    private static DemoFacts facts(DemoGovernment government) {
        return DemoFacts.of(government);
    }

    @ParameterizedTest
    @CsvSource({
        "SETDA,210/196", "SETWAN,62/60", "INSP,74/51", "DIKBUD,118/152", "DINKES,1150/905", "RSUD,420/371",
        "PUPR,190/158", "PERKIM,88/80", "SATPOL,210/176", "DAMKAR,240/188", "DINSOS,84/52", "NAKER,58/47",
        "DP3A,55/49", "DP2KB,66/60", "PANGAN,96/90", "IKAN,48/46", "DLH,140/118", "DUKCAPIL,92/70",
        "DISHUB,150/131", "KOMINFO,76/49", "KOPERASI,60/58", "DAGANG,86/97", "DPMPTSP,70/58", "PORAPAR,68/86",
        "PERPUS,62/64", "TANAH,40/33", "BAPPERIDA,82/72", "BPKAD,120/108", "BAPENDA,150/133", "BKPSDM,78/69",
        "KESBANG,45/40", "BPBD,68/55"
    })
    void needFromWorkloadAndIncumbentsOfSamarindaMatchTheTable(String agency, String needAndIncumbents) {
        assertThat(SAMARINDA.balance("SMR-" + agency)).isEqualTo(needAndIncumbents);
    }

    @Test
    void teachersOfSamarindaAreShortAndUneven() {
        List<String> posts = SAMARINDA.positionsBelow("SMR-SEKOLAH").stream()
                .filter(code -> SAMARINDA.job(code).get("rumpun").equals("PENDIDIKAN"))
                .toList();

        assertThat(SAMARINDA.need(posts) + "/" + SAMARINDA.incumbents(posts)).isEqualTo("4300/3650");
        assertThat(posts.stream().filter(code -> SAMARINDA.incumbents(code) > SAMARINDA.needs.get(code)))
                .hasSizeGreaterThan(100);
        assertThat(posts.stream().filter(code -> SAMARINDA.incumbents(code) < SAMARINDA.needs.get(code)))
                .hasSizeGreaterThan(400);
    }

    @Test
    void samarindaHasTenDistrictsAndFiftyNineWards() {
        assertThat(SAMARINDA.units.values().stream().map(unit -> unit.get("jenis_unit")))
                .filteredOn(kind -> kind.equals("KELURAHAN") || kind.equals("KECAMATAN"))
                .hasSize(69);
    }

    @Test
    void manyClerksOfTheEducationOfficeMayMoveAndOthersAreBlockedByManyRules() {
        Set<String> reasons = new HashSet<>();
        int lawful = 0;
        for (String position : SAMARINDA.positionsBelow("SMR-DIKBUD")) {
            boolean surplus = SAMARINDA.incumbents(position) > SAMARINDA.needs.get(position);
            if (!surplus || !SAMARINDA.job(position).get("jenis_jabatan").equals("PELAKSANA")) {
                continue;
            }
            for (String nip : SAMARINDA.holders.get(position)) {
                Set<String> blocks = blocks(SAMARINDA, nip);
                reasons.addAll(blocks);
                lawful += blocks.isEmpty() && fitsSomewhere(SAMARINDA, nip, position) ? 1 : 0;
            }
        }

        assertThat(lawful).isGreaterThan(40);
        assertThat(reasons)
                .contains("TENURE", "PREDICATE", "DISCIPLINE", "STATUS 02", "STATUS 03", "STATUS 15", "RETIREMENT");
    }

    private static Set<String> blocks(DemoFacts facts, String nip) {
        Map<String, String> person = facts.employees.get(nip);
        Set<String> blocks = new HashSet<>();
        if (!person.get("status_cpns_pns").equals("P")) {
            blocks.add(person.get("status_cpns_pns"));
        }
        if (!person.get("kedudukan_hukum_id").equals("01")) {
            blocks.add("STATUS " + person.get("kedudukan_hukum_id"));
        }
        if (DemoGeneratorTest.day(person.get("tmt_jabatan")).isAfter(TODAY.minusMonths(24))) {
            blocks.add("TENURE");
        }
        if (DemoGeneratorTest.day(person.get("tanggal_lahir")).plusYears(58).isBefore(TODAY.plusMonths(3))) {
            blocks.add("RETIREMENT");
        }
        facts.rows(DemoFileKind.PERFORMANCE).stream()
                .filter(row -> row.get("nip").equals(nip) && Integer.parseInt(row.get("tahun")) >= 2024)
                .filter(row -> Integer.parseInt(row.get("predikat")) > 2)
                .forEach(row -> blocks.add("PREDICATE"));
        facts.rows(DemoFileKind.DISCIPLINE).stream()
                .filter(row -> row.get("nip").equals(nip))
                .filter(row -> row.get("selesai").isEmpty()
                        || LocalDate.parse(row.get("selesai")).isAfter(TODAY))
                .forEach(row -> blocks.add("DISCIPLINE"));
        return blocks;
    }

    /** Some short clerical post elsewhere, of the same class or one higher, accepts the person's schooling. */
    private static boolean fitsSomewhere(DemoFacts facts, String nip, String from) {
        Map<String, String> person = facts.employees.get(nip);
        int grade = Integer.parseInt(facts.job(from).get("kelas"));
        return facts.positions.keySet().stream().anyMatch(to -> {
            Map<String, String> job = facts.job(to);
            int step = Integer.parseInt(job.get("kelas")) - grade;
            String fields = job.get("bidang_pendidikan");
            return job.get("jenis_jabatan").equals("PELAKSANA")
                    && facts.incumbents(to) < facts.needs.get(to)
                    && (step == 0 || step == 1)
                    && person.get("tingkat_pendidikan_id").compareTo(job.get("pendidikan_min")) >= 0
                    && (fields.isEmpty() || List.of(fields.split("\\|")).contains(person.get("pendidikan_nama")));
        });
    }

    @Test
    void aGraduateOfSawahluntoKeepsRecordsWhileTheChairsForGraduatesAreEmpty() {
        DemoFacts facts = facts(DemoGovernment.SAWAHLUNTO);
        Map<String, String> graduate = facts.part("employee");

        assertThat(graduate.get("gelar_belakang")).isEqualTo("S.Kom.");
        assertThat(graduate.get("unor_id")).doesNotContain("KOMINFO");
        assertThat(blocks(facts, graduate.get("nip_baru"))).isEmpty();
        List<String> chairs = facts.positionsBelow("SWL-KOMINFO").stream()
                .filter(code -> facts.positions.get(code).get("kode_jabatan").equals("PKSTI"))
                .toList();
        assertThat(facts.need(chairs)).isPositive();
        assertThat(facts.incumbents(chairs)).isZero();
        assertThat(facts.job(chairs.get(0)).get("bidang_pendidikan")).contains(graduate.get("pendidikan_nama"));
    }

    @Test
    void littleIsKnownOfCompetenceInGajahmungkurAndNothingInWholeAgencies() {
        DemoFacts facts = facts(DemoGovernment.GAJAHMUNGKUR);
        Set<String> assessed = new HashSet<>();
        facts.rows(DemoFileKind.COMPETENCIES).forEach(row -> assessed.add(row.get("nip")));

        assertThat(assessed.size() / (double) facts.employees.size()).isBetween(0.52, 0.58);
        for (String agency : List.of("HUTAN", "IKAN", "NAKER")) {
            assertThat(facts.positionsBelow("GJM-" + agency))
                    .allSatisfy(code -> assertThat(facts.holders.getOrDefault(code, List.of()))
                            .doesNotContainAnyElementsOf(assessed));
        }
    }

    @ParameterizedTest
    @CsvSource({"SAMARINDA,10504/8999", "PALU,6916/6027", "SAWAHLUNTO,2760/2447", "GAJAHMUNGKUR,5830/5072"})
    void needAndPeopleOfEachGovernmentAreThoseOfTheStory(DemoGovernment government, String needAndIncumbents) {
        assertThat(facts(government).balance(government.rootUnitCode())).isEqualTo(needAndIncumbents);
    }

    @Test
    void schoolsAndClinicsOfPaluAreFullInTheCentreAndEmptyAtTheEdge() {
        DemoFacts facts = facts(DemoGovernment.PALU);

        assertThat(filled(facts, "Palu Timur")).isGreaterThan(1);
        assertThat(filled(facts, "Tawaeli")).isBetween(0.5, 0.7);
    }

    private static double filled(DemoFacts facts, String zone) {
        List<String> posts = facts.positions.keySet().stream()
                .filter(code -> {
                    Map<String, String> unit =
                            facts.units.get(facts.positions.get(code).get("kode_unit"));
                    return unit.get("nama_zona").equals(zone)
                            && List.of("SEKOLAH", "PUSKESMAS").contains(unit.get("jenis_unit"));
                })
                .toList();
        return facts.incumbents(posts) / (double) facts.need(posts);
    }

    @Test
    void servicesWithNewPeopleRiseInTheEyesOfCitizensAndTheOthersStay() {
        List<Double> changes = SAMARINDA.files.surveys().stream()
                .map(DemoSurvey::key)
                .filter(key -> key.endsWith("-3"))
                .map(key -> indexOf(key) - indexOf(key.replace("-3", "-2")))
                .toList();
        assertThat(changes).hasSize(8);
        assertThat(changes).filteredOn(change -> change > 4).hasSize(4);
        assertThat(changes).filteredOn(change -> Math.abs(change) < 3).hasSize(4);
    }

    private static double indexOf(String survey) {
        return 25
                * SAMARINDA.rows(DemoFileKind.SURVEY_RESPONSES).stream()
                        .filter(row -> row.get("survei").equals(survey))
                        .flatMap(row -> IntStream.rangeClosed(1, 9).mapToObj(element -> row.get("u" + element)))
                        .filter(value -> !value.isEmpty())
                        .mapToInt(Integer::parseInt)
                        .average()
                        .orElseThrow();
    }
}
