package id.selaras.socialisation.api;

import static id.selaras.socialisation.api.Voices.TODAY;
import static id.selaras.socialisation.api.Voices.objection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Both letters about an objection can be looked at before they are, and looking changes nothing. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class ObjectionPreviewTest {

    private static final Map<String, Object> REJECTED =
            Map.of("result", "REJECTED", "reasons", List.of("Kompetensi sudah dipertimbangkan."));

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Test
    void theOwnLetterIsSeenBeforeItIsFiledAndTakesNoNumber() throws IOException {
        Voices city = new Voices(accounts, fixtures, "pratinjau-a").am(Who.FREE_ONE);
        String id = city.decreed(Who.FREE_ONE);
        Map<String, Object> words = objection(id, TODAY);
        keep("T11-pratinjau", preview(city, Role.EMPLOYEE, "/objections/preview", words));
        city.get(Role.EMPLOYEE, "/objections").then().body("items", hasSize(0));
        words.put("receivedOn", TODAY.minusDays(1).toString());
        preview(city, Role.EMPLOYEE, "/objections/preview", words).then().statusCode(400);
        preview(city, Role.APPROVER, "/objections/preview", words).then().statusCode(403);

        city.post(Role.EMPLOYEE, "/objections", objection(id, TODAY))
                .then()
                .statusCode(201)
                .body("objection.number", equalTo("KBR/" + TODAY.getYear() + "/00001"));
        preview(city, Role.EMPLOYEE, "/objections/preview", objection(id, TODAY))
                .then()
                .statusCode(409)
                .body("code", equalTo("objection-stands"));
    }

    @Test
    void theAnswerIsSeenBeforeItIsGivenAndNothingIsDecidedByLooking() throws IOException {
        Voices city = new Voices(accounts, fixtures, "pratinjau-b").am(Who.FREE_ONE);
        String id = city.decreed(Who.FREE_ONE);
        String thing = "/objections/"
                + city.post(Role.EMPLOYEE, "/objections", objection(id, TODAY)).path("id");
        int version = city.get(Role.APPROVER, thing).path("version");
        String path = thing + "/decision/preview";
        keep("T12-pratinjau", preview(city, Role.APPROVER, path, REJECTED));
        Map<String, Object> accepted = new HashMap<>(REJECTED);
        accepted.put("result", "FULLY_ACCEPTED");
        accepted.put("consequence", "REVOCATION");
        preview(city, Role.APPROVER, path, accepted).then().statusCode(200);

        city.get(Role.APPROVER, thing)
                .then()
                .body("version", equalTo(version))
                .body("objection.status", equalTo("FILED"))
                .body("objection.result", nullValue());
        assertThat(city.acts.status(id)).isNotEqualTo("REVOKED");
        preview(city, Role.APPROVER, path, Map.of("result", "INADMISSIBLE", "reasons", List.of("x")))
                .then()
                .statusCode(422)
                .body("code", equalTo("objection-was-in-time"));
        preview(city, Role.EMPLOYEE, path, REJECTED).then().statusCode(403);
        city.act(Role.APPROVER, thing, "decision", REJECTED).then().statusCode(200);
        preview(city, Role.APPROVER, path, REJECTED).then().statusCode(409);
    }

    private static Response preview(Voices city, Role role, String path, Map<String, ?> body) {
        return city.acts.as(role).contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    /** The first page, left to be looked at. */
    private static void keep(String name, Response preview) throws IOException {
        preview.then()
                .statusCode(200)
                .body("pages", equalTo(1))
                .body("pictures[0]", startsWith("data:image/png;base64,"));
        String picture = preview.path("pictures[0]");
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        Files.write(
                folder.resolve(name + ".png"), Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1)));
    }
}
