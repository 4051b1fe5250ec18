package id.selaras.socialisation.api;

import static id.selaras.socialisation.api.Voices.TODAY;
import static id.selaras.socialisation.api.Voices.objection;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The head of an agency hands a decree out, so the head sees what counts from then and records the day. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class RemedyForHeadsTest {

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    EmployeeFixtures places;

    @Test
    void theHeadOfTheAgencySeesTheTermAndRecordsTheReceiptButReadsNoObjection() {
        Voices city = new Voices(accounts, fixtures, "kepala-a").am(Who.FREE_ONE);
        String id = city.decreed(Who.FREE_ONE);
        String remedy = "/mutation-cases/" + id + "/remedy";
        city.acts.is(
                Role.AGENCY_HEAD,
                accounts.open(city.city, "kepala@kepala-a", Role.AGENCY_HEAD, places.unit(city.city, "DINKES"), null));
        city.get(Role.AGENCY_HEAD, remedy)
                .then()
                .statusCode(200)
                .body("remedy", equalTo("OBJECTION"))
                .body("receivedOn", nullValue());
        city.put(
                        Role.AGENCY_HEAD,
                        "/mutation-cases/" + id + "/decree-receipt",
                        Map.of("receivedOn", TODAY.toString(), "proof", "tanda terima petikan"))
                .then()
                .statusCode(200)
                .body("workingDaysLeft", equalTo(14));
        city.post(Role.EMPLOYEE, "/objections", objection(id, null)).then().statusCode(201);
        city.get(Role.AGENCY_HEAD, remedy)
                .then()
                .body("remedy", equalTo("AWAIT_DECISION"))
                .body("objectionId", nullValue());
        city.get(Role.PLANNER, remedy).then().body("objectionId", notNullValue());

        city.acts.is(
                Role.AGENCY_HEAD,
                accounts.open(city.city, "sosial@kepala-a", Role.AGENCY_HEAD, places.unit(city.city, "DINSOS"), null));
        city.get(Role.AGENCY_HEAD, remedy).then().statusCode(404);
    }
}
