package id.selaras.rules.api;

import static id.selaras.testing.Accounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.rules.application.CalendarDirectory;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class CalendarResourceTest {

    private static final String NATIONAL_DAY = "2026-08-17";
    private static final String OWN_DAY = "2026-01-21";

    private static int counter;

    @Inject
    Accounts accounts;

    @Inject
    CalendarDirectory calendar;

    private UUID government;
    private RequestSpecification admin;

    @BeforeEach
    void found() {
        String name = "kalender-" + ++counter;
        government = accounts.government(name);
        admin = signedIn(accounts.open(government, "admin@" + name, Role.ADMINISTRATOR, null, null));
    }

    @Test
    void aYearIsShippedWithTheSourceOfEachDayAndEstimatesAreMarked() {
        year(2026)
                .then()
                .statusCode(200)
                .body("shipped", equalTo(true))
                .body("months.size()", equalTo(12))
                .body("months[0]", equalTo(20))
                .body("workingDays", greaterThan(200))
                .body("days.findAll { it.source == '' }.size()", equalTo(0))
                .body("days.kind", hasItems("HOLIDAY", "COLLECTIVE_LEAVE"))
                .body("days.findAll { it.estimated }.size()", equalTo(0));
        year(2025).then().body("days.size()", greaterThan(20));
        year(2027).then().body("days.findAll { !it.estimated }.size()", equalTo(0));
        year(2031).then().body("shipped", equalTo(false)).body("days.size()", equalTo(0));
    }

    @Test
    void anOwnDayIsSetChangedAndTakenOutOnTheVersionThatWasRead() {
        set(OWN_DAY, 0, "HOLIDAY", "Hari Jadi Kota").then().statusCode(200).header("ETag", equalTo("\"1\""));
        assertThat(works(OWN_DAY)).isFalse();
        year(2026)
                .then()
                .body("months[0]", equalTo(19))
                .body("days.find { it.day == '" + OWN_DAY + "' }.origin", equalTo("OWN"));

        set(OWN_DAY, 0, "HOLIDAY", "Lain").then().statusCode(412);
        set(OWN_DAY, 1, "COLLECTIVE_LEAVE", "Cuti daerah")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        remove(OWN_DAY, 1).then().statusCode(412);
        remove(OWN_DAY, 2).then().statusCode(204);
        remove(OWN_DAY, 3).then().statusCode(404);
        assertThat(works(OWN_DAY)).isTrue();
        set(OWN_DAY, 0, "HOLIDAY", "Lagi").then().statusCode(200).body("version", equalTo(4));
    }

    @Test
    void aNationalDayMayBeWorkedOnAndComesBackWhenTheOwnDayIsTakenOut() {
        set(NATIONAL_DAY, 0, "WORKING_DAY", "Kantor tetap buka")
                .then()
                .statusCode(200)
                .body("national.name", equalTo("Proklamasi Kemerdekaan"));
        assertThat(works(NATIONAL_DAY)).isTrue();
        remove(NATIONAL_DAY, 1).then().statusCode(204);
        assertThat(works(NATIONAL_DAY)).isFalse();
        year(2026)
                .then()
                .body("days.find { it.day == '" + NATIONAL_DAY + "' }.national", nullValue())
                .body("days.find { it.day == '" + NATIONAL_DAY + "' }.version", equalTo(0));
        set(OWN_DAY, 0, "WORKING_DAY", "Bukan libur").then().statusCode(422).body("code", equalTo("no-national-day"));
    }

    @Test
    void whoDidNotReadTheDayOrSaysNothingOfItsSourceIsRefused() {
        RestAssured.given()
                .spec(admin)
                .contentType(ContentType.JSON)
                .body(body("HOLIDAY", "x"))
                .put("/api/v1/calendar-days/" + OWN_DAY)
                .then()
                .statusCode(428);
        RestAssured.given()
                .spec(admin)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("kind", "HOLIDAY", "name", "x", "source", " ", "estimated", false))
                .put("/api/v1/calendar-days/" + OWN_DAY)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/source"));
        set("2026-02-30", 0, "HOLIDAY", "x").then().statusCode(404);
    }

    @Test
    void theLogTellsWhatTheDayWasBefore() {
        set(NATIONAL_DAY, 0, "WORKING_DAY", "Kantor tetap buka").then().statusCode(200);
        RequestSpecification auditor =
                signedIn(accounts.open(government, "auditor@kalender-" + counter, Role.AUDITOR, null, null));
        Response log = auditor.get("/api/v1/audit/entries?action=calendar.day-set");
        log.then().statusCode(200).body("items.action", hasItem("calendar.day-set"));
        assertThat(log.asString()).contains("Proklamasi Kemerdekaan", "Kantor tetap buka");
    }

    private boolean works(String day) {
        return calendar.workingDays(government).isWorkingDay(LocalDate.parse(day));
    }

    private Response year(int year) {
        return RestAssured.given().spec(admin).get("/api/v1/calendars/" + year);
    }

    private Response set(String day, int version, String kind, String name) {
        return RestAssured.given()
                .spec(admin)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body(kind, name))
                .put("/api/v1/calendar-days/" + day);
    }

    private Response remove(String day, int version) {
        return RestAssured.given()
                .spec(admin)
                .header("If-Match", "\"" + version + "\"")
                .delete("/api/v1/calendar-days/" + day);
    }

    private static Map<String, Object> body(String kind, String name) {
        return Map.of("kind", kind, "name", name, "source", "Keputusan Wali Kota 1/2026", "estimated", false);
    }
}
