package id.selaras.rules.api;

import static id.selaras.testing.Accounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.rules.application.FreezeWindow;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class RuleSetResourceTest {

    private static int counter;

    @Inject
    Accounts accounts;

    @Inject
    RuleDirectory rules;

    private UUID government;
    private String name;

    @BeforeEach
    void found() {
        name = "aturan-" + ++counter;
        government = accounts.government(name);
        accounts.open(government, "admin@" + name, Role.ADMINISTRATOR, null, null);
        accounts.open(government, "planner@" + name, Role.PLANNER, null, null);
    }

    @Test
    void aNewGovernmentHasTheNationalRulesWithTheirSources() {
        as("planner")
                .get("/api/v1/rule-sets")
                .then()
                .statusCode(200)
                .body("items.version", contains(1))
                .body("items[0].parameters.size()", greaterThan(40))
                .body("items[0].parameters.find { it.code == 'min_tenure_months' }.value", equalTo("24"))
                .body("items[0].parameters.findAll { it.legalSource == '' }.size()", equalTo(0));
        assertThat(rules.at(government, LocalDate.of(2000, 1, 1)).effectiveMinutes())
                .isEqualTo(75_000);
    }

    @Test
    void anAmendmentHoldsFromItsDayAndLeavesThePastAlone() {
        String first = newest();
        String second = amend(first, 1, "need_rounding", "CEILING", "2026-07-01")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("version", equalTo(2))
                .body("validTo", nullValue())
                .extract()
                .path("id");

        as("planner").get("/api/v1/rule-sets/" + first).then().body("validTo", equalTo("2026-07-01"));
        assertThat(rules.at(government, LocalDate.of(2026, 6, 30)).needRounding())
                .isEqualTo(RoundingMode.HALF_UP);
        assertThat(rules.at(government, LocalDate.of(2026, 7, 1)).needRounding())
                .isEqualTo(RoundingMode.CEILING);
        assertThat(rules.set(government, UUID.fromString(second)).version()).isEqualTo(2);
    }

    @Test
    void onlyWhoHasReadTheNewestRulesMayAmendThem() {
        String first = newest();
        amend(first, 1, "min_tenure_months", "6", "2026-07-01").then().statusCode(200);

        amend(first, 1, "min_tenure_months", "12", "2026-08-01")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
        as("admin")
                .contentType(ContentType.JSON)
                .body(body("min_tenure_months", "12", "2026-08-01"))
                .put("/api/v1/rule-sets/" + first)
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
    }

    @Test
    void unfittingValuesAreRefusedTogether() {
        String body = """
                {"name":"x","legalSource":"x","validFrom":"2026-07-01","parameters":[
                 {"code":"need_rounding","value":"FLOOR"},{"code":"no_such","value":"1"}]}""";
        as("admin")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/api/v1/rule-sets/" + newest())
                .then()
                .statusCode(422)
                .body("code", equalTo("unfitting-parameters"))
                .body("reasons.params.code", containsInAnyOrder("need_rounding", "no_such"));
    }

    @Test
    void aBodyWithoutParametersIsPointedAt() {
        as("admin")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body("{\"name\":\"\",\"legalSource\":\"x\",\"validFrom\":\"2026-07-01\",\"parameters\":[]}")
                .put("/api/v1/rule-sets/" + newest())
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/parameters"));
    }

    @Test
    void anotherGovernmentsRulesAreNotThere() {
        UUID other = accounts.government(name + "-lain");
        UUID set = rules.at(other, LocalDate.of(2026, 1, 1)).id();

        as("planner").get("/api/v1/rule-sets/" + set).then().statusCode(404);
    }

    @Test
    void bothEndsOfAFreezeWindowLieInside() {
        LocalDate start = LocalDate.of(2024, 3, 22);
        accounts.as(
                government,
                () -> rules.freeze(
                        government,
                        new FreezeWindow(
                                Ids.next(),
                                "ELECTION",
                                start,
                                start.plusMonths(6),
                                Set.of("ADMINISTRATOR"),
                                "UU 10/2016")));

        FreezeWindow window = rules.freezeWindows(government).get(0);
        assertThat(window.covers(start)).isTrue();
        assertThat(window.covers(window.endsOn())).isTrue();
        assertThat(window.covers(start.minusDays(1))).isFalse();
        assertThat(window.jobLevels()).containsExactly("ADMINISTRATOR");
    }

    private String newest() {
        return as("planner").get("/api/v1/rule-sets").path("items[0].id");
    }

    private io.restassured.response.Response amend(String set, int version, String code, String value, String from) {
        return as("admin")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body(code, value, from))
                .put("/api/v1/rule-sets/" + set);
    }

    private static String body(String code, String value, String from) {
        return String.format(
                "{\"name\":\"Perwali 1\",\"legalSource\":\"Perwali 1/2026\",\"validFrom\":\"%s\","
                        + "\"parameters\":[{\"code\":\"%s\",\"value\":\"%s\"}]}",
                from, code, value);
    }

    private RequestSpecification as(String who) {
        return signedIn(who + "@" + name);
    }
}
