package id.selaras.socialisation.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.selaras.rules.application.CalendarDirectory;
import id.selaras.shared.security.Role;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.NoticeFixtures;
import id.selaras.testing.NoticeFixtures.Notice;
import id.selaras.testing.NoticeFixtures.Person;
import id.selaras.testing.NoticeFixtures.Town;
import id.selaras.testing.TravellingClock;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class QuestionResourceTest {

    private static final String QUESTIONS = "/api/v1/questions";

    @Inject
    NoticeFixtures fixtures;

    @Inject
    CalendarDirectory calendar;

    @Inject
    TravellingClock clock;

    @Test
    void aQuestionIsAnsweredInThreeWorkingDaysAndOverdueAfterwards() {
        Town town = fixtures.town("tanya-a");
        Notice notice = town.draft(false, "PKM").sent();
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Makassar")));
        LocalDate due = calendar.workingDays(town.government()).after(today, 3);
        String id = notice.ask(town.as(Person.CLINIC_ONE), "Bagaimana tunjangan saya?")
                .then()
                .statusCode(201)
                .body("dueOn", equalTo(due.toString()))
                .body("overdue", equalTo(false))
                .extract()
                .path("id");
        notice.ask(town.as(Person.EDUCATION), "Saya?").then().statusCode(404);

        WebSession planner = town.planner();
        planner.request().get(QUESTIONS + "?overdue=true").then().body("items", hasSize(0));
        int days = (int) today.datesUntil(due).count();
        clock.in(
                days,
                () -> town.as(Role.PLANNER, null)
                        .request()
                        .get(QUESTIONS + "?overdue=true")
                        .then()
                        .body("items", hasSize(0)));
        clock.in(
                days + 1,
                () -> town.as(Role.PLANNER, null)
                        .request()
                        .get(QUESTIONS + "?overdue=true")
                        .then()
                        .body("items.id", contains(id)));
        planner.request().get("/api/v1/notices").then().body("items[0].openQuestions", equalTo(1));
    }

    @Test
    void anAnswerForEverybodyTellsNobodyWhoAsked() {
        Town town = fixtures.town("tanya-b");
        Notice notice = town.draft(false, "PKM").sent();
        String id = notice.ask(town.as(Person.CLINIC_ONE), "Saya NIP 198505012010011001, kapan pindah?")
                .path("id");

        answer(town.planner(), id, true, null).then().statusCode(422).body("code", equalTo("personal-data-in-text"));
        answer(town.planner(), id, true, "Kapan pindah?").then().statusCode(200).body("status", equalTo("ANSWERED"));
        answer(town.planner(), id, true, "Kapan?").then().statusCode(409).body("code", equalTo("question-answered"));

        town.as(Person.CLINIC_TWO)
                .request()
                .get(notice.path() + "/frequent-questions")
                .then()
                .statusCode(200)
                .body("items.question", contains("Kapan pindah?"))
                .body("items.answer", contains("Tanggal 1 bulan depan."))
                .body(not(containsString("CLINIC_ONE")));
        town.as(Person.CLINIC_TWO)
                .request()
                .get(notice.path() + "/questions")
                .then()
                .body("items", hasSize(0));
        town.as(Person.CLINIC_ONE).request().get(QUESTIONS).then().body("items.id", contains(id));
        town.as(Person.EDUCATION)
                .request()
                .get(notice.path() + "/frequent-questions")
                .then()
                .statusCode(404);
    }

    @Test
    void aPrivateAnswerIsReadByWhoAskedAndAHeadSeesTheOwnPeople() {
        Town town = fixtures.town("tanya-c");
        Notice notice = town.draft(Map.of()).sent();
        String id = notice.ask(town.as(Person.EDUCATION), "Apakah jauh?").path("id");

        WebSession head = town.as(Role.AGENCY_HEAD, "DIKBUD");
        head.request().get(QUESTIONS).then().body("items.id", contains(id));
        town.as(Role.AGENCY_HEAD, "DINKES").request().get(QUESTIONS).then().body("items", hasSize(0));
        answer(town.as(Role.AGENCY_HEAD, "DINKES"), id, false, null).then().statusCode(404);
        town.as(Person.HEALTH).request().get(QUESTIONS + "/" + id).then().statusCode(404);
        answer(head, id, false, null).then().statusCode(200);
        town.planner()
                .request()
                .get(notice.path() + "/frequent-questions")
                .then()
                .body("items", hasSize(0));
        town.as(Person.EDUCATION)
                .request()
                .get(QUESTIONS + "/" + id)
                .then()
                .body("answer", equalTo("Tanggal 1 bulan depan."));
    }

    private static Response answer(WebSession who, String id, boolean forAll, String publicQuestion) {
        Map<String, Object> body = new HashMap<>(Map.of("answer", "Tanggal 1 bulan depan.", "forAll", forAll));
        body.put("publicQuestion", publicQuestion);
        String tag = who.request().get(QUESTIONS + "/" + id).header("ETag");
        return who.request()
                .contentType(ContentType.JSON)
                .header("If-Match", tag == null ? "\"0\"" : tag)
                .body(body)
                .post(QUESTIONS + "/" + id + "/answer");
    }
}
