package id.selaras.socialisation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import id.selaras.mutation.api.LetterTexts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.NoticeFixtures;
import id.selaras.testing.NoticeFixtures.Notice;
import id.selaras.testing.NoticeFixtures.Person;
import id.selaras.testing.NoticeFixtures.Town;
import id.selaras.testing.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A notice on paper says under which number, in which edition and on which day it went out; the list says to whom. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class NoticePaperTest {

    private static final String NUMBER = "800/%s/BKPSDM/";

    @Inject
    NoticeFixtures fixtures;

    @Test
    void aNoticeTakesItsNumberWhenItIsSentAndACorrectionTheNextOne() {
        Town town = fixtures.town("nomor-a");
        Notice notice = town.draft(false, "ROOT");
        assertThat(paper(notice, "T10-konsep"))
                .contains("PENGUMUMAN", NUMBER.formatted("......"), "Konsep, belum dikirim")
                .doesNotContain("Edisi");
        assertThat(paper(notice.sent(), "T10"))
                .contains(
                        "Nomor " + NUMBER.formatted("1"),
                        "Rencana mutasi disosialisasikan.",
                        "Kepala Badan Kepegawaian")
                .doesNotContain("Konsep", "Edisi");

        notice.act("correction", Map.of("reason", "Tanggal sosialisasi keliru"))
                .then()
                .statusCode(200);
        notice.change(Map.of("body", "<p>Sosialisasi pindah ke hari Senin.</p>"))
                .then()
                .statusCode(200);
        notice.sent();
        Patience.until(
                "both editions are there",
                Duration.ofSeconds(30),
                () -> notice.get("/editions").<List<?>>path("items").size() == 2);
        assertThat(paper(notice, "T10-edisi-2"))
                .contains("Nomor " + NUMBER.formatted("2"), "Edisi 2", "Tanggal sosialisasi keliru");
        notice.get("/editions")
                .then()
                .body("items[0].number", matchesPattern("800/2/BKPSDM/[IVX]+/\\d{4}"))
                .body("items[1].number", matchesPattern("800/1/BKPSDM/[IVX]+/\\d{4}"));
        assertThat(LetterTexts.of(
                        "T10-pegawai",
                        town.as(Person.HEALTH)
                                .request()
                                .get("/api/v1/inbox/" + notice.id() + "/letter")
                                .asByteArray()))
                .contains("Nomor " + NUMBER.formatted("2"));
    }

    @Test
    void theListSaysWhoANoticeIsForAndFindsItByThat() {
        Town town = fixtures.town("nomor-b");
        String units = town.draft(false, "DINKES", "DIKBUD").id();
        String roles = town.draft(Map.of(
                        "audience",
                        List.of(
                                Map.of("kind", "ROLES", "ids", List.of(), "roles", List.of("AGENCY_HEAD")),
                                Map.of(
                                        "kind",
                                        "EMPLOYEES",
                                        "ids",
                                        List.of(town.people().get(Person.HEALTH)),
                                        "roles",
                                        List.of()))))
                .id();
        list(town, "").then().body("items.id", contains(roles, units));
        list(town, "?audience=UNITS")
                .then()
                .body("items.id", contains(units))
                .body("items[0].audience[0].count", equalTo(2))
                .body("items[0].audience[0].names.size()", equalTo(2));
        list(town, "?audience=EMPLOYEES")
                .then()
                .body("items.id", contains(roles))
                .body("items[0].audience.kind", contains("ROLES", "EMPLOYEES"))
                .body("items[0].audience[0].roles", contains("AGENCY_HEAD"))
                .body("items[0].audience[1].count", equalTo(1));
        list(town, "?audience=PLANS&total=true").then().body("total", equalTo(0));
        list(town, "?audience=NOBODY").then().statusCode(400);
    }

    private static io.restassured.response.Response list(Town town, String query) {
        return town.planner().request().get("/api/v1/notices" + query);
    }

    private static String paper(Notice notice, String name) {
        return LetterTexts.of(name, notice.get("/letter").asByteArray());
    }
}
