package id.selaras.shared.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SpaFallbackTest {

    @ParameterizedTest
    @ValueSource(strings = {"/pegawai", "/rencana/0190a000-0000-7000-8000-000000000001", "/sosialisasi", "/queues"})
    void anAddressThatNamesNoFileIsAPage(String path) {
        assertThat(SpaFallback.isPage(HttpMethod.GET, path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/v1/nope",
                "/q/health/ready",
                "/oauth2/token",
                "/s/ABC",
                "/assets/a",
                "/favicon.svg"
            })
    void theApiAndFilesAreNoPages(String path) {
        assertThat(SpaFallback.isPage(HttpMethod.GET, path)).isFalse();
    }

    @Test
    void aChangeIsNeverAnsweredWithAPage() {
        assertThat(SpaFallback.isPage(HttpMethod.POST, "/pegawai")).isFalse();
    }

    @Test
    void everyAnswerForbidsInlineScriptsAndForeignFrames() {
        given().get("/api/v1/me")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void aSurveyTellsNothingOfItselfToWhatItLeadsTo() {
        given().get("/s/tidakada").then().header("Referrer-Policy", equalTo("no-referrer"));
        given().get("/api/v1/me").then().header("Referrer-Policy", equalTo("same-origin"));
    }

    @Test
    void anUnknownPathOfTheApiStaysAProblem() {
        given().get("/api/v1/nope").then().contentType(not(containsString("html")));
    }

    @Test
    void aMissingFileIsNotRememberedForEver() {
        given().get("/assets/gone-12345678.js").then().statusCode(404).header("Cache-Control", equalTo("no-cache"));
    }
}
