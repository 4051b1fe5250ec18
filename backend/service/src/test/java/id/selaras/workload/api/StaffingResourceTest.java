package id.selaras.workload.api;

import static id.selaras.testing.WorkloadFixtures.head;
import static id.selaras.testing.WorkloadFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.organisation.application.OrganisationImport;
import id.selaras.organisation.application.PositionRecord;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.CountedQueries;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.testing.WebSession;
import id.selaras.workload.application.WorkloadImport;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Health: an analyst under too heavy a load and a head; Education: two analysts with too little to do. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class StaffingResourceTest {

    private static final String DAY = "asOf=2026-06-01";
    private static WebSession planner;
    private static UUID government;

    @Inject
    Accounts accounts;

    @Inject
    EmployeeFixtures fixtures;

    @Inject
    OrganisationImport organisation;

    @Inject
    WorkloadImport workload;

    @Inject
    CountedQueries queries;

    @BeforeEach
    void staff() {
        if (planner != null) {
            return;
        }
        government = fixtures.government("susun");
        accounts.as(government, () -> {
            organisation.applyJobs(government, Ids.next(), List.of(head()));
            organisation.applyPositions(
                    government,
                    Ids.next(),
                    List.of(
                            new PositionRecord(
                                    "DINKES-KEPALA", "DINKES", "KADIS", null, 1, 5, EmployeeFixtures.LONG_AGO),
                            new PositionRecord(
                                    "DINKES-ANALIS", "DINKES", "ANALIS", null, 0, 2, EmployeeFixtures.LONG_AGO),
                            new PositionRecord("DIKBUD-ANALIS", "DIKBUD", "ANALIS", 1, 0, 1, EmployeeFixtures.LONG_AGO),
                            new PositionRecord(
                                    "DIKBUD-DOKTER", "DIKBUD", "DOKTER", null, 0, 1, EmployeeFixtures.LONG_AGO)));
            workload.apply(
                    government,
                    Ids.next(),
                    List.of(
                            task("DINKES-ANALIS", 2026, "1", "240", "120"),
                            task("DINKES-ANALIS", 2026, "2", "1200", "30"),
                            task("DINKES-ANALIS", 2026, "3", "12", "900"),
                            task("DINKES-ANALIS", 2026, "4", "50", "240"),
                            task("DINKES-ANALIS", 2024, "1", "10", "10"),
                            task("DIKBUD-ANALIS", 2026, "1", "100", "75")));
        });
        hire("199001012015011001", "DINKES-ANALIS");
        hire("199001012015011002", "DIKBUD-ANALIS");
        hire("196901012015012001", "DIKBUD-ANALIS");
        planner = WebSession.of(accounts.open(government, "planner@susun", Role.PLANNER, null, null));
    }

    @Test
    void aPositionTellsNeedLoadAndGrade() {
        get("/positions?q=analis&unit=" + fixtures.unit(government, "DINKES"))
                .body("items.code", contains("DINKES-ANALIS"))
                .body("items[0].rawNeed", equalTo(1.168f))
                .body("items[0].need", equalTo(1))
                .body("items[0].needSource", equalTo("WORKLOAD"))
                .body("items[0].load", equalTo(87600f))
                .body("items[0].incumbents", equalTo(1))
                .body("items[0].effectiveIncumbents", equalTo(1f))
                .body("items[0].difference", equalTo(0))
                .body("items[0].loadRatio", equalTo(1.17f))
                .body("items[0].grade", equalTo("A"))
                .body("items[0].loadLabel", equalTo("HIGH"))
                .body("items[0].agencyName", equalTo("Dinas Kesehatan"));
    }

    @Test
    void positionsStandInTheOrderOfTheTreeWithHeadsFirst() {
        get("/positions?total=true")
                .body(
                        "items.code",
                        contains("DIKBUD-DOKTER", "DIKBUD-ANALIS", "DINKES-KEPALA", "DINKES-ANALIS", "PKM-DOKTER"))
                .body("total", equalTo(5));
    }

    @Test
    void positionsAreFilteredSortedAndPaged() {
        get("/positions?status=SURPLUS").body("items.code", contains("DIKBUD-ANALIS"));
        get("/positions?status=SHORTAGE").body("items.code", contains("DINKES-KEPALA", "PKM-DOKTER"));
        get("/positions?family=KESEHATAN&level=AHLI_MADYA").body("items", hasSize(2));
        get("/positions?sort=-difference").body("items[0].code", equalTo("DIKBUD-ANALIS"));
        String next = get("/positions?sort=difference&limit=1")
                .body("items.code", contains("PKM-DOKTER"))
                .extract()
                .path("next");
        get("/positions?sort=difference&limit=1&cursor=" + next).body("items.code", contains("DINKES-KEPALA"));
        planner.request().get("/api/v1/positions?sort=salary").then().statusCode(400);
        planner.request().get("/api/v1/positions?status=BAD").then().statusCode(400);
        planner.request().get("/api/v1/positions?asOf=31-12-2026").then().statusCode(400);
    }

    @Test
    void onePositionTellsWhatItAsksAndWhoHoldsIt() {
        get("/positions/" + fixtures.position(government, "DINKES-ANALIS"))
                .body("requirements.educationMinimum.name", equalTo("S-1"))
                .body("requirements.retirementAge", equalTo(58))
                .body("requirements.competencies.find { it.code == 'M-INT' }.name", equalTo("Integritas"))
                .body("holders", hasSize(1))
                .body("holders[0].nip", equalTo("199001012015011001"))
                .body("holders[0].assignmentKind", equalTo("D"));
    }

    @Test
    void aUnitCountsItselfAndEverythingBelow() {
        get("/units/" + fixtures.unit(government, "DINKES") + "/headcount")
                .body("own.incumbents", equalTo(1))
                .body("own.need", equalTo(2))
                .body("own.shortage", equalTo(1))
                .body("own.surplus", equalTo(0))
                .body("own.load", equalTo(162600f))
                .body("total.need", equalTo(7))
                .body("total.posts", equalTo(3))
                .body("total.difference", equalTo(-6));
    }

    @Test
    void theMapOpensLevelByLevel() {
        get("/position-map?").body("items.name", contains("Pemerintah Kota")).body("items[0].total.need", equalTo(8));
        get("/position-map?unit=" + fixtures.unit(government, "ROOT"))
                .body("items.code", contains("DIKBUD", "DINKES"))
                .body("items[1].positions.code", contains("DINKES-KEPALA", "DINKES-ANALIS"))
                .body("items[1].hasChildren", equalTo(true));
    }

    @Test
    void theHeatMapHasACellForAgencyAndFamily() {
        get("/position-map/heat?")
                .body("items.find { it.family == 'KESEHATAN' && it.need == 5 }.unitName", equalTo("Dinas Kesehatan"))
                .body("items.find { it.family == 'KESEHATAN' && it.need == 0 }.fillRate", nullValue())
                .body("items.find { it.unitName == 'Dinas Pendidikan' && it.need == 1 }.fillRate", equalTo(2f));
    }

    @Test
    void analysesFlagWhatAReaderHasToKnow() {
        get("/workload-analyses?")
                .body(
                        "items.find { it.positionCode == 'DINKES-KEPALA' }.flags",
                        contains("VACANT", "STRUCTURAL_ONE_SEAT", "BELOW_MINIMUM"))
                .body("items.find { it.positionCode == 'DINKES-KEPALA' }.loadRatio", nullValue())
                .body("items.find { it.positionCode == 'DIKBUD-DOKTER' }.flags", hasItem("NEED_UNKNOWN"))
                .body("items.find { it.positionCode == 'DINKES-ANALIS' }.tasks", equalTo(4))
                .body("items.find { it.positionCode == 'DIKBUD-ANALIS' }.retiring1", equalTo(1));
    }

    @Test
    void anEarlierYearCanBeAnalysed() {
        get("/workload-analyses?period=2024")
                .body("items.find { it.positionCode == 'DINKES-ANALIS' }.rawNeed", equalTo(0.0013f))
                .body("items.find { it.positionCode == 'DINKES-ANALIS' }.flags", hasItem("MERGE_WITH_OTHER_JOB"));
        planner.request()
                .get("/api/v1/workload-analyses?asOf=2025-06-01")
                .then()
                .body("items.find { it.positionCode == 'DINKES-ANALIS' }.period", equalTo(2024));
    }

    @Test
    void balanceComparesAgencies() {
        get("/workload-analyses/balance?level=AGENCY")
                .body("units.name", contains("Dinas Pendidikan", "Dinas Kesehatan"))
                .body("units[0].loadRatio", equalTo(0.05f))
                .body("units[0].grade", equalTo("E"))
                .body("mean", org.hamcrest.Matchers.notNullValue())
                .body("shareBalanced", equalTo(0f));
    }

    @Test
    void theForecastTakesRetirementsOffYearByYear() {
        get("/forecast?unit=" + fixtures.unit(government, "DIKBUD"))
                .body("items.year", contains(2026, 2027, 2028, 2029, 2030, 2031))
                .body("items.retirements", contains(0, 1, 0, 0, 0, 0))
                .body("items.incumbents", contains(2, 1, 1, 1, 1, 1))
                .body("items.difference", contains(1, 0, 0, 0, 0, 0));
    }

    @Test
    void anAgencySeesItsOwnFiguresOnly() {
        UUID health = fixtures.unit(government, "DINKES");
        WebSession head = WebSession.of(accounts.open(government, "head@susun", Role.AGENCY_HEAD, health, null));
        head.request()
                .get("/api/v1/positions?" + DAY)
                .then()
                .body("items.code", contains("DINKES-KEPALA", "DINKES-ANALIS", "PKM-DOKTER"));
        head.request().get("/api/v1/position-map?" + DAY).then().body("items.name", contains("Dinas Kesehatan"));
        head.request().get("/api/v1/workload-analyses/balance?" + DAY).then().body("units", hasSize(1));
        UUID education = fixtures.unit(government, "DIKBUD");
        for (String path : List.of(
                "/positions?unit=" + education,
                "/position-map?unit=" + education,
                "/units/" + education + "/headcount",
                "/workload-analyses?unit=" + education,
                "/forecast?unit=" + education,
                "/workload-metrics?unit=" + education,
                "/positions/" + fixtures.position(government, "DIKBUD-ANALIS"))) {
            head.request().get("/api/v1" + path).then().statusCode(404);
        }
    }

    @Test
    void theNumberOfQueriesDoesNotGrowWithTheGovernment() {
        int few = queries.selects(() -> get("/positions?"));
        accounts.as(government, () -> {
            List<PositionRecord> more = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                more.add(new PositionRecord("PKM-" + i, "PKM", "ANALIS", null, 0, 1, LocalDate.of(2026, 5, 31)));
            }
            UUID change = Ids.next();
            organisation.applyPositions(government, change, more);
            int many = queries.selects(() -> get("/positions?limit=200"));
            organisation.undo(government, change, Ids.next());
            assertThat(few).isPositive();
            assertThat(many).isLessThanOrEqualTo(few).isLessThan(20);
        });
    }

    private ValidatableResponse get(String path) {
        String glue = path.endsWith("?") ? "" : path.contains("?") ? "&" : "?";
        return planner.request().get("/api/v1" + path + glue + DAY).then().statusCode(200);
    }

    private void hire(String nip, String position) {
        fixtures.hire(government, EmployeeFixtures.person(nip, "Orang " + nip.substring(14)));
        fixtures.place(government, nip, position, LocalDate.of(2020, 1, 1));
    }
}
