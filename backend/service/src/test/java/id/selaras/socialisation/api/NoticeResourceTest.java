package id.selaras.socialisation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class NoticeResourceTest {

    private static final String INBOX = "/api/v1/inbox";

    @Inject
    NoticeFixtures fixtures;

    @Inject
    TravellingClock clock;

    @Test
    void aNoticeReachesItsUnitsWithEverythingBelowAndReadingIsProven() {
        Town town = fixtures.town("umum-a");
        Notice notice = town.draft(true, "DINKES");
        notice.get("/audience")
                .then()
                .statusCode(200)
                .body("people", equalTo(3))
                .body("withoutAddress", equalTo(1))
                .body("items.name", contains("CLINIC_ONE", "CLINIC_TWO", "HEALTH"))
                .body("items.unitName", contains("Puskesmas Melati", "Puskesmas Melati", "Dinas Kesehatan"));
        notice.sent();

        WebSession reader = town.as(Person.CLINIC_ONE);
        reader.request()
                .get(INBOX)
                .then()
                .statusCode(200)
                .body("items.title", contains("Sosialisasi mutasi"))
                .body("items.readAt", contains(nullValue()));
        reader.request()
                .get(INBOX + "/" + notice.id())
                .then()
                .statusCode(200)
                .body("body", equalTo("<p>Rencana mutasi disosialisasikan.</p>"));
        String readAt =
                notice.confirm(reader, 1).then().statusCode(200).extract().path("readAt");
        assertThat(readAt).isNotNull();
        notice.confirm(reader, 1).then().statusCode(200).body("readAt", equalTo(readAt));
        town.as(Person.EDUCATION)
                .request()
                .get(INBOX + "/" + notice.id())
                .then()
                .statusCode(404);
        notice.confirm(town.as(Person.EDUCATION), 1).then().statusCode(404);

        notice.get("").then().body("delivered", equalTo(3)).body("readBy", equalTo(1));
        notice.get("/reach")
                .then()
                .statusCode(200)
                .body("items.unitName", contains("Pemerintah Kota", "Dinas Kesehatan", "Puskesmas Melati"))
                .body("items.delivered", contains(3, 3, 2))
                .body("items.readBy", contains(1, 1, 1))
                .body("items.share", contains(33.3f, 33.3f, 50.0f));
        notice.get("/receipts?read=false").then().body("items.name", contains("CLINIC_TWO", "HEALTH"));
        notice.get("/receipts?read=true").then().body("items[0].readAt", notNullValue());
        notice.get("/mails").then().body("items.name", contains("CLINIC_ONE", "HEALTH"));
    }

    @Test
    void scriptsAreTakenOutAndTheWriterIsTold() {
        Town town = fixtures.town("umum-b");
        town.write(
                        town.planner(),
                        Map.of(
                                "body",
                                "<p onclick=\"x()\">Halo <b>semua</b></p><script>alert(1)</script>"
                                        + "<a href=\"javascript:x()\">klik</a><img src=x onerror=y>"))
                .then()
                .statusCode(201)
                .body("body", not(containsString("script")))
                .body("body", containsString("<b>semua</b>"))
                .body("body", not(containsString("onclick")))
                .body("removed", containsInAnyOrder("p@onclick", "script", "a@href", "img"));
        town.write(town.planner(), Map.of("body", "<script>alert(1)</script>"))
                .then()
                .statusCode(422)
                .body("code", equalTo("notice-without-words"));
    }

    @Test
    void everyTemplateIsKeptAsItIsWritten() {
        Town town = fixtures.town("umum-c");
        List<Map<String, String>> templates =
                town.planner().request().get("/api/v1/notice-templates").path("items");
        assertThat(templates).hasSize(3);
        for (Map<String, String> template : templates) {
            town.write(town.planner(), Map.of("title", template.get("title"), "body", template.get("body")))
                    .then()
                    .statusCode(201)
                    .body("removed", empty());
        }
    }

    @Test
    void anAudienceOfNobodyIsRefused() {
        Town town = fixtures.town("umum-d");
        Notice notice = town.draft(Map.of("audience", List.of(part("POSITIONS", List.of(UUID.randomUUID())))));
        notice.get("/audience").then().statusCode(422).body("code", equalTo("audience-empty"));
        notice.act("sending", NoticeFixtures.nothing()).then().statusCode(422).body("code", equalTo("audience-empty"));
        notice.get("").then().body("status", equalTo("DRAFT"));
        town.write(town.planner(), Map.of("audience", List.of(part("UNITS", List.of()))))
                .then()
                .statusCode(422)
                .body("code", equalTo("audience-incomplete"));
    }

    @Test
    void readersAreNamedByPostRoleAndListAndEachIsCountedOnce() {
        Town town = fixtures.town("umum-e");
        town.as(Person.EDUCATION);
        UUID clinic = town.people().get(Person.CLINIC_ONE);
        Notice notice = town.draft(Map.of(
                "audience",
                List.of(
                        part("POSITIONS", List.of(town.places().position(town.government(), "PKM-DOKTER"))),
                        part("EMPLOYEES", List.of(clinic)),
                        Map.of("kind", "ROLES", "ids", List.of(), "roles", List.of("EMPLOYEE")))));
        notice.get("/audience?limit=2")
                .then()
                .body("people", equalTo(3))
                .body("items.name", contains("CLINIC_ONE", "CLINIC_TWO"));
        String next = notice.get("/audience?limit=2").path("next");
        notice.get("/audience?limit=2&cursor=" + next).then().body("items.name", contains("EDUCATION"));
    }

    @Test
    void aCorrectionHasToBeReadAgain() {
        Town town = fixtures.town("umum-f");
        Notice notice = town.draft(false, "PKM").sent();
        WebSession reader = town.as(Person.CLINIC_ONE);
        notice.confirm(reader, 1).then().statusCode(200);

        notice.change(Map.of()).then().statusCode(409).body("code", equalTo("notice-not-draft"));
        notice.act("correction", Map.of("reason", "Tanggal salah"))
                .then()
                .statusCode(200)
                .body("edition", equalTo(2));
        reader.request().get(INBOX).then().body("items.edition", contains(1));
        notice.change(Map.of(
                        "title",
                        "Sosialisasi mutasi, tanggal baru",
                        "audience",
                        List.of(part("EMPLOYEES", List.of(town.people().get(Person.HEALTH))))))
                .then()
                .statusCode(200);
        notice.sent();

        reader.request()
                .get(INBOX)
                .then()
                .body("items.edition", contains(2))
                .body("items.correction", contains("Tanggal salah"))
                .body("items.readAt", contains(nullValue()));
        notice.confirm(reader, 1).then().statusCode(409).body("code", equalTo("edition-corrected"));
        notice.confirm(reader, 2).then().statusCode(200);
        notice.get("").then().body("delivered", equalTo(3)).body("readBy", equalTo(1));
        notice.get("/editions").then().body("items.edition", contains(2, 1)).body("items.recipients", contains(3, 2));
    }

    @Test
    void aCorrectionThatIsGivenUpLeavesWhatWasSent() {
        Town town = fixtures.town("umum-g");
        Notice notice = town.draft(false, "PKM").sent();
        notice.act("correction", Map.of("reason", "Keliru")).then().statusCode(200);
        notice.change(Map.of("title", "Lain")).then().statusCode(200);
        notice.act("withdrawal", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .body("edition", equalTo(1))
                .body("title", equalTo("Sosialisasi mutasi"));
        Notice draft = town.draft(false, "PKM");
        draft.act("withdrawal", Map.of()).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        draft.act("sending", NoticeFixtures.nothing()).then().statusCode(409);
    }

    @Test
    void whoHasNotReadIsRemindedOnceADay() {
        Town town = fixtures.town("umum-h");
        Notice notice = town.draft(true, "DINKES").sent();
        notice.confirm(town.as(Person.HEALTH), 1).then().statusCode(200);

        notice.act("reminders", Map.of()).then().statusCode(200).body("remindedAt", notNullValue());
        notice.act("reminders", Map.of()).then().statusCode(409).body("code", equalTo("reminded-today"));
        notice.get("/mails").then().body("items.findAll { it.reminder == 1 }.name", contains("CLINIC_ONE"));
        clock.in(1, () -> {
            Notice tomorrow = new Notice(town, town.as(Role.PLANNER, null), notice.id());
            tomorrow.act("reminders", Map.of()).then().statusCode(200);
        });
        notice.get("/mails").then().body("items.findAll { it.reminder == 2 }", hasSize(1));
    }

    @Test
    void aHeadSeesAndWritesToTheOwnPeopleOnly() {
        Town town = fixtures.town("umum-i");
        Notice notice = town.draft(false, "DINKES", "DIKBUD").sent();
        WebSession head = town.as(Role.AGENCY_HEAD, "DINKES");
        head.request().get(notice.path() + "/receipts").then().body("items.name", hasSize(3));
        head.request().get(notice.path()).then().body("delivered", equalTo(3));
        head.request()
                .get(notice.path() + "/reach")
                .then()
                .body("items.unitName", contains("Dinas Kesehatan", "Puskesmas Melati"))
                .body("items[0].parentId", nullValue());
        head.request()
                .header("If-Match", "\"9\"")
                .post(notice.path() + "/reminders")
                .then()
                .statusCode(404);

        Notice own = new Notice(town, head, town.write(head, Map.of()).path("id"));
        own.get("/audience").then().body("people", equalTo(3));
        town.as(Role.AGENCY_HEAD, "DIKBUD").request().get(own.path()).then().statusCode(404);
        fixtures.town("umum-j").planner().request().get(notice.path()).then().statusCode(404);
        town.as(Role.AUDITOR, null)
                .request()
                .get(notice.path() + "/receipts")
                .then()
                .body("items", hasSize(4));
        town.as(Role.AUDITOR, null)
                .request()
                .get("/api/v1/audit/entries?action=notice.sent")
                .then()
                .body("items[0].action", equalTo("notice.sent"));
    }

    @Test
    void aNoticeLeavesTheApplicationOnPaperAndAsTextForMessengers() {
        Town town = fixtures.town("umum-k");
        Notice notice =
                town.draft(Map.of("body", "<h2>Jadwal</h2><ul><li>Rapat &amp; sosialisasi</li><li>SK</li></ul>"));
        String text = notice.get("/messenger-text").path("text");
        assertThat(text)
                .startsWith("*Sosialisasi mutasi*\n\nJadwal\n\n\u2022 Rapat & sosialisasi\n\u2022 SK\n\n")
                .endsWith("/kotak-masuk/" + notice.id());
        byte[] pdf = notice.get("/letter").then().statusCode(200).extract().asByteArray();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        notice.sent();
        town.as(Person.EDUCATION)
                .request()
                .get(INBOX + "/" + notice.id() + "/letter")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    private static Map<String, ?> part(String kind, List<UUID> ids) {
        return Map.of("kind", kind, "ids", ids, "roles", List.of());
    }
}
