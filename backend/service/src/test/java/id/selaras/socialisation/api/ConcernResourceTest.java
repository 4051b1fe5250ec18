package id.selaras.socialisation.api;

import static id.selaras.socialisation.api.Voices.worry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import id.selaras.testing.TravellingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class ConcernResourceTest {

    private static final Map<String, Object> ANSWER = Map.of(
            "answer", "Pelatihan diberikan sebelum pindah.", "followUp", "TRAINING", "note", "Mulai bulan depan");

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    TravellingClock clock;

    private Voices in(String code) {
        return new Voices(accounts, fixtures, code);
    }

    private static String raise(Voices city, Map<String, Object> worry) {
        return "/concerns/"
                + city.post(Role.EMPLOYEE, "/concerns", worry)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    @Test
    void aWorryIsTakenAnsweredAndClosedWithAMarkAndOnlyHandlerAndPersonReadItsWords() {
        Voices city = in("cemas-a").am(Who.FREE_ONE);
        String thing = raise(city, worry("MISSING_COMPETENCE", 4, "Saya belum menguasai aplikasi baru."));
        city.get(Role.PLANNER, thing)
                .then()
                .body("text", nullValue())
                .body("concern.category", equalTo("MISSING_COMPETENCE"))
                .body("concern.employeeName", not(nullValue()));
        city.act(Role.PLANNER, thing, "answer", ANSWER).then().statusCode(403);
        city.act(Role.PLANNER, thing, "handling", null)
                .then()
                .statusCode(200)
                .body("text", equalTo("Saya belum menguasai aplikasi baru."));
        city.act(Role.PLANNER, thing, "answer", ANSWER)
                .then()
                .statusCode(200)
                .body("concern.status", equalTo("ANSWERED"))
                .body("late", equalTo(false));
        city.get(Role.AUDITOR, thing).then().body("text", nullValue()).body("answer", nullValue());
        city.get(Role.EMPLOYEE, thing).then().body("followUp", equalTo("TRAINING"));
        city.act(Role.EMPLOYEE, thing, "closing", Map.of("satisfaction", 6))
                .then()
                .statusCode(400);
        city.act(Role.EMPLOYEE, thing, "closing", Map.of("satisfaction", 5))
                .then()
                .statusCode(200)
                .body("concern.status", equalTo("CLOSED"));
        city.act(Role.EMPLOYEE, thing, "additions", Map.of("text", "lagi"))
                .then()
                .statusCode(409);
    }

    @Test
    void anAdditionOpensAnAnsweredWorryAgain() {
        Voices city = in("cemas-b").am(Who.FREE_ONE);
        String thing = raise(city, worry("LOCATION", 2, "Jauh dari rumah."));
        city.act(Role.EMPLOYEE, thing, "closing", Map.of()).then().statusCode(409);
        city.act(Role.PLANNER, thing, "handling", null).then().statusCode(200);
        city.act(Role.PLANNER, thing, "answer", ANSWER).then().statusCode(200);
        city.act(Role.EMPLOYEE, thing, "additions", Map.of("text", "Tidak ada angkutan."))
                .then()
                .statusCode(200)
                .body("concern.status", equalTo("IN_HANDLING"))
                .body("additions.text", hasItem("Tidak ada angkutan."));
        city.act(Role.EMPLOYEE, thing, "withdrawal", null)
                .then()
                .statusCode(200)
                .body("concern.status", equalTo("WITHDRAWN"));
    }

    @Test
    void anAnswerAfterFiveWorkingDaysIsLate() {
        Voices city = in("cemas-c").am(Who.FREE_ONE);
        String thing = raise(city, worry("FAMILY", 3, "Anak masih sekolah di sini."));
        city.act(Role.PLANNER, thing, "handling", null).then().statusCode(200);
        city.get(Role.PLANNER, "/concerns?overdue=true").then().body("items", hasSize(0));
        city.acts.signInAnew();
        clock.in(20, () -> {
            city.get(Role.PLANNER, "/concerns?overdue=true&mine=true").then().body("items", hasSize(1));
            city.act(Role.PLANNER, thing, "answer", ANSWER)
                    .then()
                    .statusCode(200)
                    .body("late", equalTo(true));
        });
        city.acts.signInAnew();
    }

    @Test
    void somebodyElsesWorryIsNotThere() {
        Voices city = in("cemas-d").am(Who.FREE_ONE);
        String thing = raise(city, worry("OTHER", 1, "Hanya ingin tahu."));
        city.am(Who.FREE_TWO).get(Role.EMPLOYEE, thing).then().statusCode(404);
        city.get(Role.EMPLOYEE, "/concerns").then().body("items", hasSize(0));
        in("cemas-e").get(Role.PLANNER, thing).then().statusCode(404);
        Map<String, Object> foreign = worry("OTHER", 1, "Bukan kasus saya.");
        foreign.put("caseId", city.considered(Who.FREE_ONE));
        city.post(Role.EMPLOYEE, "/concerns", foreign).then().statusCode(404);
        city.acts.is(
                Role.AGENCY_HEAD,
                accounts.open(city.city, "kepala@cemas-d", Role.AGENCY_HEAD, unit(city, "DINKES"), null));
        Map<String, Object> told = worry("HEALTH", 3, "Disampaikan secara lisan.");
        told.put("employeeId", city.employee(Who.FREE_ONE));
        city.post(Role.AGENCY_HEAD, "/concerns", told).then().statusCode(404);
        city.get(Role.AGENCY_HEAD, "/concerns").then().statusCode(403);
    }

    @Test
    void withoutANameOneComesBackWithTheToken() {
        Voices city = in("cemas-f");
        String token = raiseWithoutName("cemas-f", "SUPERIOR", "Atasan tidak adil.");
        String id = city.get(Role.PLANNER, "/concerns")
                .then()
                .body("items", hasSize(1))
                .body("items[0].anonymous", equalTo(true))
                .body("items[0].category", nullValue())
                .extract()
                .path("items[0].id");
        city.get(Role.AUDITOR, "/concerns").then().body("items", hasSize(0));
        city.act(Role.PLANNER, "/concerns/" + id, "handling", null)
                .then()
                .statusCode(200)
                .body("text", equalTo("Atasan tidak adil."));
        city.act(Role.PLANNER, "/concerns/" + id, "answer", ANSWER).then().statusCode(200);
        reply("cemas-f", token.toLowerCase().replace("-", " "), "reading", Map.of())
                .then()
                .statusCode(200)
                .body("answer", equalTo("Pelatihan diberikan sebelum pindah."));
        reply("cemas-f", token, "additions", Map.of("text", "Tolong dijaga."))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_HANDLING"));
        reply("cemas-f", token, "closing", Map.of("satisfaction", 4)).then().statusCode(409);
        city.act(Role.PLANNER, "/concerns/" + id, "answer", ANSWER).then().statusCode(200);
        reply("cemas-f", token, "closing", Map.of("satisfaction", 4))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        reply("cemas-f", "00000-00000", "reading", Map.of()).then().statusCode(404);
        String almost = token.substring(0, token.length() - 1) + (token.endsWith("0") ? '1' : '0');
        reply("cemas-f", almost, "reading", Map.of()).then().statusCode(404);
        reply("cemas-d", token, "reading", Map.of()).then().statusCode(404);
        given().get("/api/v1/public/concerns?government=cemas-f")
                .then()
                .statusCode(200)
                .body("answerDays", equalTo(5))
                .body("agencies.code", hasItem("DINKES"));
    }

    @Test
    void fewerThanFiveWithoutANameAreToldNowhere() {
        Voices city = in("cemas-g").am(Who.FREE_ONE);
        city.considered(Who.FREE_ONE);
        raise(city, worry("CAREER", 2, "Kenaikan pangkat?"));
        for (int i = 0; i < 4; i++) {
            raiseWithoutName("cemas-g", "SUPERIOR", "Takut " + i);
        }
        summary(city)
                .then()
                .body("named", equalTo(1))
                .body("moved", equalTo(1))
                .body("perHundredMoved", equalTo(100.0f))
                .body("anonymous", nullValue());
        for (int i = 0; i < 3; i++) {
            raiseWithoutName("cemas-g", "INCOME", "Kurang " + i);
        }
        // Seven in the running quarter are told as five: the next one that comes changes nothing.
        summary(city)
                .then()
                .body("anonymous", equalTo(5))
                .body("byCategory.findAll { it.anonymous != null }", hasSize(0));
        for (int i = 0; i < 9; i++) {
            raiseWithoutName("cemas-g", "SUPERIOR", "Takut lagi " + i);
        }
        String quarter = summary(city).path("quarter");
        city.acts.signInAnew();
        clock.in(
                100,
                () -> city.get(Role.PLANNER, "/concerns/summary?quarter=" + quarter)
                        .then()
                        .body("anonymous", equalTo(16))
                        // Three stay untold, and with the total known so do the thirteen.
                        .body("byCategory.findAll { it.anonymous != null }", hasSize(0)));
        city.acts.signInAnew();
    }

    @Test
    void theHeadOfAnAgencySeesNoSmallFigures() {
        Voices city = in("cemas-h").am(Who.FREE_ONE);
        city.acts.is(
                Role.AGENCY_HEAD,
                accounts.open(city.city, "kepala@cemas-h", Role.AGENCY_HEAD, unit(city, "DIKBUD"), null));
        for (int i = 0; i < 4; i++) {
            raise(city, worry("SUPERIOR", 3, "Takut " + i));
        }
        city.get(Role.AGENCY_HEAD, "/concerns/summary")
                .then()
                .statusCode(200)
                .body("named", nullValue())
                .body("byCategory.findAll { it.named != null }", hasSize(0));
        for (int i = 0; i < 6; i++) {
            raise(city, worry("INCOME", 3, "Tunjangan " + i));
        }
        city.get(Role.AGENCY_HEAD, "/concerns/summary")
                .then()
                .body("named", equalTo(10))
                .body("byCategory.findAll { it.named != null }", hasSize(0));
        city.get(Role.PLANNER, "/concerns/summary?quarter=2026-Q5").then().statusCode(400);
        assertThat(city.get(Role.TEAM_MEMBER, "/concerns/summary").statusCode()).isEqualTo(403);
    }

    private Response summary(Voices city) {
        return city.get(Role.PLANNER, "/concerns/summary");
    }

    private static java.util.UUID unit(Voices city, String code) {
        return java.util.UUID.fromString(
                city.get(Role.PLANNER, "/units?limit=200").path("items.find { it.code == '" + code + "' }.id"));
    }

    private static String raiseWithoutName(String government, String category, String text) {
        Map<String, Object> body = new HashMap<>(worry(category, 3, text));
        body.put("government", government);
        body.put("agency", "DIKBUD");
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/public/concerns")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static Response reply(String government, String token, String act, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("government", government);
        body.put("token", token);
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/public/concerns/" + act);
    }
}
