package id.selaras.employee.api;

import static id.selaras.testing.Accounts.signedIn;
import static id.selaras.testing.EmployeeFixtures.LONG_AGO;
import static id.selaras.testing.EmployeeFixtures.person;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.employee.application.EmployeeRowsRunner;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class EmployeeResourceTest {

    private static final String ANI = "198001012005012001";
    private static final String BUDI = "196812152000031001";
    private static final String CITRA = "199001012015012001";
    private static final String PATH = "/api/v1/employees";

    @Inject
    EmployeeFixtures fixtures;

    @Inject
    Accounts accounts;

    @Inject
    EmployeeRowsRunner runner;

    UUID government;
    UUID ani;
    UUID budi;
    UUID citra;
    String code;
    String planner;
    RequestSpecification session;

    /** Ani, complete, analyst in Health; Budi, doctor in its clinic; Citra, analyst in Education, with gaps. */
    @BeforeEach
    void threePeople() {
        code = "e" + Ids.next();
        government = fixtures.government(code);
        ani = fixtures.hire(government, person(ANI, "Ani"));
        budi = fixtures.hire(government, person(BUDI, "Budi"));
        citra = fixtures.hire(government, person(CITRA, "Citra", LocalDate.of(1990, 1, 2), null, LONG_AGO));
        fixtures.place(government, ANI, "DINKES-ANALIS", LocalDate.of(2020, 1, 1));
        fixtures.place(government, BUDI, "PKM-DOKTER", LocalDate.of(2018, 1, 1));
        fixtures.place(government, CITRA, "DIKBUD-ANALIS", LocalDate.of(2025, 1, 1));
        int year = LocalDate.now().getYear();
        for (String nip : List.of(ANI, BUDI)) {
            fixtures.rate(government, nip, year - 1, 1, 1);
            fixtures.rate(government, nip, year - 2, 2, 2);
            fixtures.assess(government, nip, "M-INT", 2, LocalDate.now().minusMonths(3), "ASESMEN");
        }
        planner = accounts.open(government, "planner@" + code, Role.PLANNER, null, null);
    }

    @Test
    void aPlannerSeesEverybodyByName() {
        list("").body("items.name", contains("dr. Ani, M.Kes.", "dr. Budi, M.Kes.", "dr. Citra, M.Kes."))
                .body("items[0].nip", equalTo(ANI))
                .body("items[0].rank.name", equalTo("Penata (III/c)"))
                .body("items[0].position.jobName", equalTo("Analis Kebijakan"))
                .body("items[0].position.unitName", equalTo("Dinas Kesehatan"))
                .body("items[1].position.agencyName", equalTo("Dinas Kesehatan"))
                .body("items[0].tenureMonths", greaterThan(70))
                .body("items[1].retirementDate", equalTo("2029-01-01"))
                .body("items[0].lastPredicate", equalTo("SANGAT_BAIK"))
                .body("items[0].gaps", empty())
                .body("items[0].qualityScore", equalTo(100.0f))
                .body("next", nullValue());
    }

    @Test
    void keptRowsAndComputedRowsAreTheSame() {
        String computed = list("?total=true&sort=-quality").extract().asString();
        runner.refresh(government);
        Assertions.assertThat(list("?total=true&sort=-quality").extract().asString())
                .isEqualTo(computed);
        fixtures.place(government, CITRA, "DINKES-ANALIS", LocalDate.of(2026, 1, 1));
        list("?q=citra").body("items[0].position.unitName", equalTo("Dinas Kesehatan"));
    }

    @Test
    void filtersNarrowTheListTogether() {
        list("?q=BUD").body("items.name", contains("dr. Budi, M.Kes."));
        list("?q=1968").body("items.nip", contains(BUDI));
        list("?q=%25").body("items", empty());
        list("?unit=" + fixtures.unit(government, "DINKES")).body("items.nip", contains(ANI, BUDI));
        list("?level=AHLI_MADYA").body("items.nip", contains(BUDI));
        list("?family=ADMINISTRASI").body("items.nip", contains(ANI, CITRA));
        list("?family=ADMINISTRASI&unit=" + fixtures.unit(government, "DIKBUD")).body("items.nip", contains(CITRA));
        list("?rank=34").body("items", empty());
        list("?status=PNS").body("items", hasSize(3));
        list("?status=03").body("items", empty());
        list("?education=40").body("items", hasSize(2));
        list("?predicate=SANGAT_BAIK").body("items", hasSize(2));
        list("?retiringWithin=60").body("items.nip", contains(BUDI));
        list("?tenureOver=60").body("items.nip", contains(ANI, BUDI));
        list("?quality=COMPLETE").body("items.nip", contains(ANI, BUDI));
        list("?quality=GAPS").body("items.nip", contains(CITRA));
        list("?gap=NO_EDUCATION").body("items.nip", contains(CITRA));
        list("?gap=NIP_MISMATCH").body("items.nip", contains(CITRA));
        list("?gap=NO_RATING_" + (LocalDate.now().getYear() - 1)).body("items.nip", contains(CITRA));
        list("?gap=NO_PLACEMENT").body("items", empty());
    }

    @Test
    void theScoreLosesTheWeightOfEachGap() {
        // NIP_MISMATCH 10, NO_EDUCATION 15, NO_RATING 15, NO_ASSESSMENT 15
        list("?q=citra")
                .body("items[0].qualityScore", equalTo(45.0f))
                .body("items[0].gaps", hasItems("NIP_MISMATCH", "NO_EDUCATION", "NO_ASSESSMENT"));
    }

    @Test
    void everyOrderPagesThroughEverybodyOnce() {
        for (boolean kept : new boolean[] {false, true}) {
            if (kept) {
                runner.refresh(government);
            }
            for (String sort : List.of("name", "nip", "rank", "tenure", "retirement", "quality")) {
                for (String sign : List.of("", "-")) {
                    List<String> all = list("?sort=" + sign + sort).extract().path("items.nip");
                    Assertions.assertThat(all).hasSize(3);
                    String cursor = null;
                    for (String nip : all) {
                        ValidatableResponse page = list("?limit=1&total=true&sort=" + sign + sort
                                + (cursor == null ? "" : "&cursor=" + cursor));
                        page.body("items.nip", contains(nip)).body("total", equalTo(3));
                        cursor = page.extract().path("next");
                    }
                    Assertions.assertThat(cursor).isNull();
                }
            }
        }
        list("?sort=-tenure").body("items.nip", contains(BUDI, ANI, CITRA));
        list("?sort=retirement").body("items[0].nip", equalTo(BUDI));
    }

    @Test
    void whatTheListDoesNotKnowIsRefused() {
        asPlanner()
                .get(PATH + "?colour=red")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-parameter"));
        asPlanner().get(PATH + "?sort=colour").then().statusCode(400).body("errors[0].pointer", equalTo("?sort"));
        asPlanner().get(PATH + "?gap=NO_FUN").then().statusCode(400).body("errors[0].pointer", equalTo("?gap"));
        asPlanner().get(PATH + "?cursor=abc").then().statusCode(400).body("errors[0].code", equalTo("invalid-cursor"));
        asPlanner().get(PATH + "?limit=201").then().statusCode(400);
    }

    @Test
    void theListIsReadAsOfAnyDay() {
        list("?asOf=2019-01-01&unit=" + fixtures.unit(government, "DINKES")).body("items.nip", contains(BUDI));
        list("?asOf=2019-01-01&q=ani")
                .body("items[0].position", nullValue())
                .body("items[0].gaps", hasItem("NO_PLACEMENT"));
        list("?asOf=2009-12-31").body("items", empty());
    }

    @Test
    void anOperatorSeesOnlyHisOwnUnitsAndNothingOutside() {
        String operator = accounts.open(
                government, "operator@" + code, Role.AGENCY_OPERATOR, fixtures.unit(government, "DINKES"), null);
        signedIn(operator).get(PATH).then().statusCode(200).body("items.nip", contains(ANI, BUDI));
        signedIn(operator)
                .get(PATH + "?unit=" + fixtures.unit(government, "DIKBUD"))
                .then()
                .body("items", empty());
        signedIn(operator)
                .get(PATH + "/" + budi)
                .then()
                .statusCode(200)
                .body("discipline", nullValue())
                .body("kinship", nullValue());
        signedIn(operator).get(PATH + "/" + citra).then().statusCode(404);
        signedIn(operator).get(PATH + "/" + citra + "/history").then().statusCode(404);
    }

    @Test
    void anEmployeeSeesOnlyHimselfWithHisSanctions() {
        fixtures.sanction(government, ANI, LocalDate.now().minusDays(1), null);
        String self = accounts.open(government, "self@" + code, Role.EMPLOYEE, null, ani);
        signedIn(self).get(PATH).then().statusCode(200).body("items.nip", contains(ANI));
        signedIn(self).get(PATH + "/" + ani).then().statusCode(200).body("discipline", hasSize(1));
        signedIn(self).get(PATH + "/" + budi).then().statusCode(404);
        signedIn(self).get(PATH + "/" + budi + "/history").then().statusCode(404);
    }

    @Test
    void anotherGovernmentsPlannerFindsNobody() {
        UUID other = fixtures.government("o" + code);
        String stranger = accounts.open(other, "planner@o" + code, Role.PLANNER, null, null);
        signedIn(stranger).get(PATH).then().statusCode(200).body("items", empty());
        signedIn(stranger).get(PATH + "/" + ani).then().statusCode(404);
        signedIn(stranger)
                .get(PATH + "?unit=" + fixtures.unit(government, "DINKES"))
                .then()
                .body("items", empty());
    }

    @Test
    void theFileShowsPlacementsRatingsLevelsAndWhatIsMissing() {
        fixtures.relate(government, ANI, BUDI, "PASANGAN");
        fixtures.sanction(government, BUDI, LocalDate.now().minusDays(1), null);
        asPlanner()
                .get(PATH + "/" + budi)
                .then()
                .statusCode(200)
                .body("plainName", equalTo("Budi"))
                .body("birthDate", equalTo("1968-12-15"))
                .body("homeZone.name", equalTo("Palaran"))
                .body("placements[0].assignmentKind", equalTo("D"))
                .body("placements[0].position.jobClass", equalTo(9))
                .body("placements[0].validTo", nullValue())
                .body("performance[0].predicate", equalTo("SANGAT_BAIK"))
                .body("performance", hasSize(2))
                .body("competencies.find { it.code == 'M-INT' }.level", equalTo(2))
                .body("competencies.find { it.code == 'M-INT' }.gap", equalTo(-1))
                .body("competencies.find { it.code == 'M-KS' }.level", nullValue())
                .body("competencies.find { it.code == 'M-KS' }.standard", equalTo(2))
                .body("discipline[0].level", equalTo("S"))
                .body("kinship[0].relation", equalTo("PASANGAN"))
                .body("kinship[0].employeeId", equalTo(ani.toString()))
                .body("sources.field", hasItems("IDENTITY", "PLACEMENT", "PERFORMANCE", "COMPETENCE"))
                .body("sources[0].changeId", notNullValue())
                .body("quality.gaps", empty());
        asPlanner()
                .get(PATH + "/" + citra)
                .then()
                .body("quality.gaps.find { it.code.startsWith('NO_RATING') }.field", equalTo("performance"))
                .body("quality.gaps.find { it.code.startsWith('NO_RATING') }.params.year", notNullValue());
    }

    @Test
    void theFileIsReadAsItWasKnownBefore() {
        String before = Instant.now().toString();
        LockSupport.parkNanos(2_000_000);
        fixtures.place(government, ANI, "DIKBUD-ANALIS", LocalDate.of(2026, 1, 1));
        asPlanner().get(PATH + "/" + ani).then().body("position.unitName", equalTo("Dinas Pendidikan"));
        asPlanner()
                .get(PATH + "/" + ani + "?asOf=2025-12-31")
                .then()
                .body("position.unitName", equalTo("Dinas Kesehatan"))
                .body("placements[0].validTo", equalTo("2026-01-01"));
        asPlanner()
                .get(PATH + "/" + ani + "?knownAt=" + before)
                .then()
                .body("position.unitName", equalTo("Dinas Kesehatan"))
                .body("placements[0].validTo", nullValue());
        list("?knownAt=" + before + "&q=ani").body("items[0].position.unitName", equalTo("Dinas Kesehatan"));
    }

    @Test
    void theHistoryTellsWhatHeldAndWhatWasKnown() {
        fixtures.place(government, ANI, "DIKBUD-ANALIS", LocalDate.of(2026, 1, 1));
        asPlanner()
                .get(PATH + "/" + ani + "/history")
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("IDENTITY", "PLACEMENT", "PERFORMANCE", "COMPETENCE"))
                .body("items.findAll { it.kind == 'PLACEMENT' }", hasSize(3))
                .body("items.findAll { it.kind == 'PLACEMENT' && it.supersededAt != null }", hasSize(1))
                .body("items.find { it.kind == 'PLACEMENT' && it.validTo == null }.summary.unitName", not(nullValue()))
                .body("items.find { it.kind == 'PLACEMENT' }.source", notNullValue());
    }

    @Test
    void theQualityOfUnitsCountsEveryGapBelowThem() {
        fixtures.hire(government, person("199501012020012001", "Dewi"));
        asPlanner()
                .get("/api/v1/data-quality")
                .then()
                .statusCode(200)
                .body("items.unitName", contains("Dinas Pendidikan", "Dinas Kesehatan", null))
                .body("items[1].employees", equalTo(2))
                .body("items[1].score", equalTo(100.0f))
                .body("items[0].gaps.code", hasItem("NO_EDUCATION"))
                .body("items[2].gaps.find { it.code == 'NO_PLACEMENT' }.count", equalTo(1));
        asPlanner()
                .get("/api/v1/data-quality?unit=" + fixtures.unit(government, "DINKES"))
                .then()
                .body("items.unitName", contains("Dinas Kesehatan", "Puskesmas Melati"))
                .body("items.employees", contains(2, 1));
        asPlanner().get("/api/v1/data-quality?unit=" + Ids.next()).then().statusCode(404);
    }

    /** One login a test: checking a password is slow on purpose. */
    private RequestSpecification asPlanner() {
        if (session == null) {
            session = signedIn(planner);
        }
        return given().spec(session);
    }

    private ValidatableResponse list(String query) {
        return asPlanner().get(PATH + query).then().statusCode(200);
    }
}
