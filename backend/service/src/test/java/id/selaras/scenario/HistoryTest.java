package id.selaras.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.planning.api.PlanRuns;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.ImportFixtures;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Every list of organisation, positions, people and workload reads both histories: how it was on a day, and what was
 * known of it at a time.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class HistoryTest {

    private static final LocalDate BEFORE = PlanningFixtures.TODAY.minusDays(1);
    private static final LocalDate AFTER = PlanningFixtures.TODAY.plusDays(1);

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    Clock clock;

    UUID city;
    RequestSpecification planner;
    ImportFixtures imports;

    private void in(String code) {
        city = fixtures.city(code, 11);
        planner = new PlanRuns(accounts.open(city, "planner@" + code, Role.PLANNER, null, null)).request();
        imports = new ImportFixtures(planner);
        imports.applied("WORKLOAD", workload(16));
    }

    @Test
    void whatWasKnownAtATimeIsReadAgainThoughFilesHaveCorrectedItSince() {
        in("riwayat-a");
        Map<String, String> then = answers("asOf=" + AFTER);
        Instant known = clock.instant();
        everythingChanges();
        imports.applied("WORKLOAD", workload(32));
        imports.applied("PERFORMANCE", "nip,tahun,hasil_kerja,perilaku\n%s,2025,1,1\n".formatted(Who.FREE_ONE.nip()));
        Map<String, String> now = answers("asOf=" + AFTER);
        Map<String, String> readBack = answers("asOf=" + AFTER + "&knownAt=" + known);
        then.forEach((path, answer) -> {
            assertThat(now.get(path)).as("%s tells what is known now", path).isNotEqualTo(answer);
            assertThat(readBack.get(path))
                    .as("%s tells what was known then", path)
                    .isEqualTo(answer);
        });
    }

    @Test
    void howItWasOnADayIsReadAgainThoughItHasChangedSince() {
        in("riwayat-b");
        Map<String, String> then = answers("asOf=" + BEFORE);
        Map<String, String> today = answers("asOf=" + AFTER);
        everythingChanges();
        answers("asOf=" + BEFORE).forEach((path, answer) -> {
            // One thing alone comes with what is known now of its other days: a person's file, a unit's versions.
            boolean comesWithItsHistory = path.startsWith("employees/") || path.matches("units/[^/]+");
            if (!comesWithItsHistory) {
                assertThat(withoutEnds(answer)).as("%s on the day before", path).isEqualTo(withoutEnds(then.get(path)));
            }
        });
        assertThat(unitOn(BEFORE)).isEqualTo("Dinas Pendidikan");
        assertThat(unitOn(AFTER)).isEqualTo("Dinas Kesehatan");
        answers("asOf=" + AFTER)
                .forEach((path, answer) ->
                        assertThat(answer).as("%s on the day after", path).isNotEqualTo(today.get(path)));
    }

    /** From one day on, and known only now: names, needs, holders and levels. Tasks and ratings hold for a year instead. */
    private void everythingChanges() {
        imports.applied(
                "UNITS",
                "kode_unit,nama_unit,jenis_unit,kode_induk,berlaku_mulai\nDIKBUD,Dinas Pendidikan Baru,DINAS,KOTA,"
                        + PlanningFixtures.TODAY + "\n");
        imports.applied(
                "POSITIONS",
                "kode_posisi,kode_unit,kode_jabatan,kebutuhan,berlaku_mulai\nDIKBUD-ANALIS,DIKBUD,ANALIS,4,"
                        + PlanningFixtures.TODAY + "\n");
        fixtures.place(city, Who.FREE_ONE.nip(), "DINKES-ANALIS", PlanningFixtures.TODAY);
        imports.applied(
                "EMPLOYEES",
                "nip_baru,nama,status_cpns_pns,tanggal_lahir,berlaku_mulai\n%s,Nama Baru,PNS,,%s\n"
                        .formatted(Who.FREE_TWO.nip(), PlanningFixtures.TODAY));
        imports.applied(
                "COMPETENCIES",
                "nip,kode_kompetensi,level,tanggal\n%s,M-INT,5,%s\n"
                        .formatted(Who.FREE_ONE.nip(), PlanningFixtures.TODAY));
    }

    private Map<String, String> answers(String time) {
        UUID unit = units();
        UUID position = fixtures.position(city, "DIKBUD-ANALIS");
        UUID person = fixtures.employee(city, Who.FREE_ONE);
        Map<String, String> answers = new TreeMap<>();
        for (String path : List.of(
                "units?limit=50&",
                "units/" + unit + "?",
                "units/" + unit + "/headcount?",
                "position-map?",
                "position-map/heat?",
                "positions?",
                "positions/" + position + "?",
                "employees?",
                "employees/" + person + "?",
                "workload-metrics?",
                "workload-analyses?",
                "workload-analyses/balance?",
                "forecast?",
                "data-quality?")) {
            answers.put(
                    path,
                    given().spec(planner)
                            .get("/api/v1/" + path + time)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        }
        return answers;
    }

    /** When something that held on the day came to its end is known only later. */
    private static String withoutEnds(String answer) {
        return answer.replaceAll("\"validTo\":(null|\"[^\"]*\")", "");
    }

    private String unitOn(LocalDate day) {
        return given().spec(planner)
                .get("/api/v1/employees/" + fixtures.employee(city, Who.FREE_ONE) + "?asOf=" + day)
                .path("position.unitName");
    }

    private UUID units() {
        return UUID.fromString(
                given().spec(planner).get("/api/v1/units?q=Dinas Pendidikan").path("items[0].id"));
    }

    private static String workload(int volume) {
        return "kode_posisi,tahun,kode_tugas,uraian_tugas,volume,menit_per_satuan\n"
                + "DIKBUD-ANALIS,2026,T1,Menyusun laporan,%d,75000\n".formatted(volume);
    }
}
