package id.selaras.socialisation.api;

import static id.selaras.socialisation.api.Voices.TODAY;
import static id.selaras.socialisation.api.Voices.objection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.Patience;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files that support an objection: taken by what they are, read by whoever decides, never shown to others. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class ObjectionEvidenceTest {

    private static final byte[] PICTURE = bytes("\u0089PNG\r\n\u001A\n bukti IEND\u00AE\u0042\u0060\u0082");
    private static final int LARGEST = 10 * 1024 * 1024;

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Test
    void aFileOfThePersonIsReadByWhoDecidesUnderTheEndingOfWhatItIs() {
        Voices city = new Voices(accounts, fixtures, "bukti-a").am(Who.FREE_TWO);
        String thing = filed(city.am(Who.FREE_ONE));
        String file = upload(city, thing, "../../etc/foto rumah.exe", "application/x-msdownload", PICTURE)
                .then()
                .statusCode(201)
                .body("fileName", equalTo("foto rumah.png"))
                .body("mediaType", equalTo("image/png"))
                .body("sizeBytes", equalTo(PICTURE.length))
                .extract()
                .path("id");
        Response read = city.get(Role.APPROVER, thing + "/evidence/" + file);
        read.then()
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''foto%20rumah.png"))
                .header("X-Content-Type-Options", "nosniff");
        assertThat(read.asByteArray()).isEqualTo(PICTURE);
        city.get(Role.APPROVER, thing).then().body("files.id", equalTo(List.of(file)));
        Patience.until(
                "the person is told who read it",
                Duration.ofSeconds(30),
                () -> city.get(Role.EMPLOYEE, "/access-log")
                        .<List<String>>path("items.what")
                        .contains("DOCUMENT"));

        city.get(Role.TEAM_MEMBER, thing + "/evidence/" + file).then().statusCode(403);
        city.am(Who.FREE_TWO)
                .get(Role.EMPLOYEE, thing + "/evidence/" + file)
                .then()
                .statusCode(404);
        upload(city, thing, "b.png", "image/png", PICTURE).then().statusCode(404);
        new Voices(accounts, fixtures, "bukti-b")
                .get(Role.APPROVER, thing + "/evidence/" + file)
                .then()
                .statusCode(404);
    }

    @Test
    void aFileThatLiesAboutWhatItIsOrIsTooLargeIsNotKept() {
        Voices city = new Voices(accounts, fixtures, "bukti-c").am(Who.FREE_ONE);
        String thing = filed(city);
        for (String lie : List.of("MZ program", "<html>%PDF-1.7 %%EOF</html>", "%PDF-1.7 without its end", "")) {
            upload(city, thing, "bukti.pdf", "application/pdf", bytes(lie))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("file-not-accepted"));
        }
        byte[] large = new byte[LARGEST + 1];
        System.arraycopy(bytes("%PDF-1.7"), 0, large, 0, 8);
        System.arraycopy(bytes("%%EOF"), 0, large, LARGEST - 4, 5);
        upload(city, thing, "bukti.pdf", "application/pdf", large)
                .then()
                .statusCode(413)
                .body("code", equalTo("document-too-large"));
        city.acts
                .as(Role.EMPLOYEE)
                .multiPart("note", "no file")
                .post("/api/v1" + thing + "/evidence")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/file"));
        city.get(Role.EMPLOYEE, thing).then().body("files", hasSize(0));
    }

    @Test
    void theSameFileIsThereOnceAndThereIsAnEndOfFilesAndOfTheTimeForThem() {
        Voices city = new Voices(accounts, fixtures, "bukti-d").am(Who.FREE_ONE);
        String thing = filed(city);
        String first = upload(city, thing, "satu.png", "image/png", PICTURE).path("id");
        upload(city, thing, "lain.png", "image/png", PICTURE)
                .then()
                .statusCode(201)
                .body("id", equalTo(first))
                .body("fileName", equalTo("satu.png"));
        for (int i = 2; i <= 10; i++) {
            upload(city, thing, i + ".pdf", "application/pdf", bytes("%PDF-1.7\n" + i + "\n%%EOF\n"))
                    .then()
                    .statusCode(201);
        }
        upload(city, thing, "sebelas.pdf", "application/pdf", bytes("%PDF-1.7\nsebelas\n%%EOF\n"))
                .then()
                .statusCode(422)
                .body("code", equalTo("too-many-files"));
        city.get(Role.EMPLOYEE, thing)
                .then()
                .body("files", hasSize(10))
                .body("files.fileName", hasItem(containsString("satu")));
        city.act(Role.APPROVER, thing, "decision", Map.of("result", "REJECTED", "reasons", List.of("Tidak terbukti.")))
                .then()
                .statusCode(200)
                .body("files", hasSize(10));
        upload(city, thing, "satu.png", "image/png", PICTURE)
                .then()
                .statusCode(409)
                .body("code", equalTo("objection-not-open"));
    }

    private static Response upload(Voices city, String thing, String name, String type, byte[] content) {
        return city.acts
                .as(Role.EMPLOYEE)
                .multiPart("file", name, content, type)
                .post("/api/v1" + thing + "/evidence");
    }

    private static String filed(Voices city) {
        String id = city.post(Role.EMPLOYEE, "/objections", objection(city.decreed(Who.FREE_ONE), TODAY))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/objections/" + id;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
