package id.selaras.workload.api;

import static id.selaras.testing.WorkloadFixtures.task;
import static id.selaras.workload.api.WorkloadRound.FORMS;
import static id.selaras.workload.api.WorkloadRound.SURVEYS;
import static id.selaras.workload.api.WorkloadRound.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.organisation.application.OrganisationImport;
import id.selaras.organisation.application.PositionRecord;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.AtOnce;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.testing.WebSession;
import id.selaras.workload.application.WorkloadImport;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Health with an analyst whose tasks of 2025 are known, Education with an analyst of whom nobody knows anything. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class WorkloadSurveyResourceTest {

    private static final LocalDate NEXT_MONTH = TODAY.plusMonths(1);
    private static final String HEALTH = "Dinas Kesehatan";
    private static final String METRICS = "/api/v1/workload-metrics";

    @Inject
    Accounts accounts;

    @Inject
    EmployeeFixtures fixtures;

    @Inject
    OrganisationImport organisation;

    @Inject
    WorkloadImport workload;

    private UUID government;
    private UUID post;
    private WebSession planner;
    private WebSession operator;

    @Test
    void aFormStandsOpenForEveryUnitWithPositionsAndForNoOther() {
        city("abk-a");
        WorkloadRound round = WorkloadRound.open(planner, NEXT_MONTH, unit("ROOT"));

        round.get()
                .then()
                .body("forms", equalTo(3))
                .body("answered", equalTo(0))
                .body("late", equalTo(0));
        planner.request()
                .get(FORMS + "?survey=" + round.id())
                .then()
                .body("items.unitName", containsInAnyOrder(HEALTH, "Puskesmas Melati", "Dinas Pendidikan"))
                .body("items.status", everyItem(equalTo("OPEN")));
        WorkloadRound.begin(planner, NEXT_MONTH, UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-unit"));
    }

    @Test
    void aDueDayOnASundayMovesToAWorkingDay() {
        city("abk-b");
        LocalDate sunday = NEXT_MONTH.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        String due = WorkloadRound.open(planner, sunday, unit("DINKES")).get().path("dueOn");

        assertThat(LocalDate.parse(due)).isAfter(sunday);
        assertThat(LocalDate.parse(due).getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void knownTasksAreAskedAnewAndOthersAreOnlySuggested() {
        city("abk-c");
        WorkloadRound round = WorkloadRound.open(planner, NEXT_MONTH, unit("ROOT"));

        WorkloadRound.form(operator, round.form(HEALTH))
                .then()
                .statusCode(200)
                .body("effectiveMinutes", equalTo(75000))
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.before.minutes", equalTo(28800f))
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.tasks.taskCode", contains("A"))
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.tasks[0].origin", equalTo("KNOWN"))
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.tasks[0].volume", nullValue())
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.tasks[0].minutesPerUnit", equalTo(120f))
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.tasks[0].before.volume", equalTo(240f))
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.tasks[0].missing", contains("volume"));
        WorkloadRound.form(planner, round.form("Dinas Pendidikan"))
                .then()
                .body("positions[0].tasks.origin", contains("CATALOGUE"))
                .body("positions[0].tasks[0].missing", empty())
                .body("positions[0].doubts", not(hasItem("INCOMPLETE")));
    }

    @Test
    void whatIsMissingIsToldBeforeAFormIsHandedIn() {
        city("abk-d");
        String form = WorkloadRound.open(planner, NEXT_MONTH, unit("DINKES")).form(HEALTH);

        WorkloadRound.save(operator, form, told("A", null, null), told("B", 5, ""))
                .then()
                .statusCode(200);
        WorkloadRound.step(operator, form, "submission")
                .then()
                .statusCode(422)
                .body("code", equalTo("workload-form-incomplete"))
                .body("reasons.params.task", contains("Tugas A", "Tugas B"))
                .body("reasons.code", contains("workload-task-incomplete", "workload-evidence-missing"));
    }

    @Test
    void figuresThatAreHardToBelieveArePointedAt() {
        city("abk-e");
        String form = WorkloadRound.open(planner, NEXT_MONTH, unit("DINKES")).form(HEALTH);

        WorkloadRound.save(operator, form, told("A", 360, null))
                .then()
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.tasks[0].jump", equalTo(false))
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.doubts", contains("VACANT_WITH_LOAD"));
        WorkloadRound.save(operator, form, told("A", 361, null), told("NEW", 900, null))
                .then()
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.tasks.jump", contains(true, false))
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.tasks.origin", contains("KNOWN", "ADDED"))
                // (361 + 900) · 120 minutes = 151,320, over 75,000 = 2.0176: two seats.
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.told.rawNeed", equalTo(2.0176f))
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.told.need", equalTo(2))
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.before.need", equalTo(0));
    }

    @Test
    void aDraftNeedsTheVersionThatWasReadAndPositionsOfItsUnit() {
        city("abk-f");
        String form = WorkloadRound.open(planner, NEXT_MONTH, unit("DINKES")).form(HEALTH);
        String first = WorkloadRound.tag(operator, form);

        WorkloadRound.save(operator, form, told("A", 1, null)).then().statusCode(200);
        WorkloadRound.step(operator, form, "submission", first)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
        UUID foreign = fixtures.position(government, "DIKBUD-ANALIS");
        Map<String, Object> guessed = told("B", 1, null);
        guessed.put("evidenceLevel", "NONE");
        WorkloadRound.save(operator, form, WorkloadRound.task(foreign, "A", 1, null), guessed, told("B", 2, null))
                .then()
                .statusCode(422)
                .body("code", equalTo("workload-form-refused"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/tasks/0/positionId", "/tasks/1/evidenceLevel", "/tasks/2/taskName"));
    }

    @Test
    void anAcceptedFormBecomesMetricsWithTheirEvidence() {
        city("abk-g");
        WorkloadRound round = WorkloadRound.open(planner, NEXT_MONTH, unit("DINKES"));
        String form = handedIn(round, told("A", 500, "Buku agenda 2026"), told("B", 25, null));

        WorkloadRound.step(planner, form, "acceptance")
                .then()
                .statusCode(200)
                .body("form.status", equalTo("ACCEPTED"))
                .body("form.submittedBy", equalTo("operator@abk-g"))
                // What was known before stays beside it.
                .body("positions.find{it.positionCode=='DINKES-BEBAS'}.before.minutes", equalTo(28800f));
        metrics()
                .then()
                .body("items.taskCode", contains("A", "B"))
                .body("items.volume", contains(500f, 25f))
                .body("items.evidenceLevel", contains("DOCUMENT", "ESTIMATE"))
                .body("items.evidence", contains("Buku agenda 2026", null));
        round.get().then().body("accepted", equalTo(1)).body("answered", equalTo(1));
    }

    @Test
    void twoPlannersAcceptAFormOnce() {
        city("abk-h");
        String form = handedIn(WorkloadRound.open(planner, NEXT_MONTH, unit("DINKES")), told("A", 500, null));
        String tag = WorkloadRound.tag(planner, form);

        List<Integer> answers = AtOnce.times(
                4, n -> WorkloadRound.step(planner, form, "acceptance", tag).statusCode());

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        metrics().then().body("items", hasSize(1)).body("items.version", contains(1));
    }

    @Test
    void anAcceptanceTakenBackBringsTheEarlierFiguresBack() {
        city("abk-i");
        accounts.as(
                government,
                () -> workload.apply(government, Ids.next(), List.of(task("DINKES-BEBAS", 2026, "A", "300", "120"))));
        String form = handedIn(WorkloadRound.open(planner, NEXT_MONTH, unit("DINKES")), told("A", 500, null));
        WorkloadRound.step(planner, form, "acceptance").then().statusCode(200);
        metrics().then().body("items.volume", contains(500f));

        WorkloadRound.step(planner, form, "acceptance-withdrawal", Map.of("reason", "Salah unit"))
                .then()
                .statusCode(200)
                .body("form.status", equalTo("RETURNED"))
                .body("reason", equalTo("Salah unit"));
        metrics().then().body("items.volume", contains(300f));
    }

    @Test
    void aReturnedFormComesBackMended() {
        city("abk-j");
        WorkloadRound round = WorkloadRound.open(planner, NEXT_MONTH, unit("DINKES"));
        String form = handedIn(round, told("A", 500, null));

        WorkloadRound.step(planner, form, "return", Map.of("reason", " "))
                .then()
                .statusCode(400);
        WorkloadRound.step(planner, form, "return", Map.of("reason", "Cocokkan dengan buku agenda"))
                .then()
                .body("form.status", equalTo("RETURNED"))
                .body("reason", equalTo("Cocokkan dengan buku agenda"));
        WorkloadRound.step(planner, form, "acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        WorkloadRound.save(operator, form, told("A", 250, "Buku agenda")).then().statusCode(200);
        WorkloadRound.step(operator, form, "submission").then().statusCode(200);
        WorkloadRound.step(planner, form, "acceptance").then().statusCode(200);
        metrics().then().body("items.volume", contains(250f));
    }

    @Test
    void aLateAnswerIsTakenUntilThePlannerCloses() {
        city("abk-k");
        WorkloadRound round = WorkloadRound.open(planner, TODAY.minusDays(21), unit("ROOT"));
        round.get().then().body("late", equalTo(3)).body("workingDaysLeft", lessThan(0));
        String form = handedIn(round, told("A", 500, null));

        WorkloadRound.form(planner, form).then().body("form.submittedLate", equalTo(true));
        planner.request()
                .get(FORMS + "?late=true&survey=" + round.id())
                .then()
                .body("items.unitName", containsInAnyOrder("Puskesmas Melati", "Dinas Pendidikan"));
        String open = round.form("Puskesmas Melati");
        String tag = round.get().header("ETag");
        planner.request()
                .header("If-Match", tag)
                .post(SURVEYS + "/" + round.id() + "/closing")
                .then()
                .statusCode(200);
        WorkloadRound.save(operator, open).then().statusCode(409).body("code", equalTo("workload-survey-closed"));
        planner.request()
                .get(FORMS + "?waiting=true&survey=" + round.id())
                .then()
                .body("items", empty());
        WorkloadRound.step(planner, form, "acceptance").then().statusCode(200);
    }

    @Test
    void everyoneStaysWithTheOwnUnitsAndTheOwnPart() {
        city("abk-l");
        WorkloadRound round = WorkloadRound.open(planner, NEXT_MONTH, unit("ROOT"));
        String health = round.form(HEALTH);
        String education = round.form("Dinas Pendidikan");

        operator.request()
                .get(SURVEYS + "/" + round.id())
                .then()
                .statusCode(200)
                .body("forms", equalTo(2));
        operator.request().get(FORMS).then().body("items.unitName", containsInAnyOrder(HEALTH, "Puskesmas Melati"));
        operator.request().get(FORMS + "/" + education).then().statusCode(404);
        operator.request().get(FORMS + "?unit=" + unit("DIKBUD")).then().statusCode(404);
        WorkloadRound.step(operator, education, "submission", "\"0\"").then().statusCode(404);
        WorkloadRound.step(operator, health, "acceptance").then().statusCode(403);
        WorkloadRound.save(planner, health, told("A", 1, null)).then().statusCode(403);
        WorkloadRound.begin(operator, NEXT_MONTH, unit("DINKES")).then().statusCode(403);

        city("abk-m");
        planner.request().get(FORMS + "/" + health).then().statusCode(404);
        planner.request().get(SURVEYS + "/" + round.id()).then().statusCode(404);
    }

    @Test
    void progressAndAnswersComeAsFiles() {
        city("abk-n");
        WorkloadRound round = WorkloadRound.open(planner, NEXT_MONTH, unit("ROOT"));
        handedIn(round, told("A", 500, "Buku agenda"));

        file(SURVEYS).body(containsString("Survei beban kerja 2026,2026,OPEN"));
        file(FORMS + "?waiting=true").body(containsString("Puskesmas Melati")).body(not(containsString("SUBMITTED")));
        file(SURVEYS + "/" + round.id() + "/tasks")
                .body(containsString("DINKES-BEBAS,Analis Kebijakan,A,Tugas A"))
                .body(containsString("60000.0000,0.8000,Dokumen,Buku agenda"));
    }

    private ValidatableResponse file(String path) {
        return planner.request().accept("text/csv").get(path).then().statusCode(200);
    }

    private String handedIn(WorkloadRound round, Object... tasks) {
        String form = round.form(HEALTH);
        WorkloadRound.save(operator, form, tasks).then().statusCode(200);
        WorkloadRound.step(operator, form, "submission").then().statusCode(200);
        return form;
    }

    private Response metrics() {
        return planner.request().get(METRICS + "?period=2026&position=" + post);
    }

    private Map<String, Object> told(String code, Object volume, String evidence) {
        return WorkloadRound.task(post, code, volume, evidence);
    }

    private UUID unit(String code) {
        return fixtures.unit(government, code);
    }

    private void city(String code) {
        government = fixtures.government(code);
        accounts.as(government, () -> {
            organisation.applyPositions(
                    government,
                    Ids.next(),
                    List.of(new PositionRecord("DINKES-BEBAS", "DINKES", "ANALIS", null, 0, 1, null)));
            workload.apply(government, Ids.next(), List.of(task("DINKES-BEBAS", 2025, "A", "240", "120")));
        });
        post = fixtures.position(government, "DINKES-BEBAS");
        planner = WebSession.of(accounts.open(government, "planner@" + code, Role.PLANNER, null, null));
        operator = WebSession.of(
                accounts.open(government, "operator@" + code, Role.AGENCY_OPERATOR, unit("DINKES"), null));
    }
}
