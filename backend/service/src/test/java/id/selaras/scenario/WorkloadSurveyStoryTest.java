package id.selaras.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.demo.application.DemoLoadService;
import id.selaras.demo.domain.DemoGovernment;
import id.selaras.testing.Accounts;
import id.selaras.testing.Demonstration;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kota Samarinda asks five divisions for their workload; the demonstration shows every state in which a form can be. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class WorkloadSurveyStoryTest {

    private static final String FORMS = "/api/v1/workload-forms";

    @Inject
    Demonstration demonstration;

    @Test
    void threeDivisionsHaveAnsweredOneIsLateAndOneHasItsFormBack() throws InterruptedException {
        demonstration.of(DemoGovernment.SAMARINDA, LocalDate.now());
        RequestSpecification planner = Accounts.signedIn("planner@samarinda", DemoLoadService.PASSWORD);

        Response survey = planner.get("/api/v1/workload-surveys?status=OPEN");
        survey.then().statusCode(200);
        assertThat(survey.<Integer>path("items[0].forms")).isEqualTo(5);
        assertThat(survey.<Integer>path("items[0].answered")).isEqualTo(3);
        assertThat(survey.<Integer>path("items[0].returned")).isEqualTo(1);

        RequestSpecification operator = Accounts.signedIn("operator.dikbud@samarinda", DemoLoadService.PASSWORD);
        assertThat(operator.get(FORMS).<List<String>>path("items.status"))
                .containsExactlyInAnyOrder("SUBMITTED", "RETURNED", "OPEN");
        String waiting = operator.get(FORMS + "?status=OPEN").path("items[0].id");
        Response form = operator.get(FORMS + "/" + waiting);
        assertThat(form.<Boolean>path("form.late")).isTrue();
        assertThat(form.<List<String>>path("positions.tasks.flatten().origin")).contains("KNOWN");

        String submitted = planner.get(FORMS + "?status=SUBMITTED").path("items[0].id");
        assertThat(planner.get(FORMS + "/" + submitted).<List<Boolean>>path("positions.tasks.flatten().jump"))
                .as("a figure that is hard to believe is pointed at")
                .contains(true);
    }
}
