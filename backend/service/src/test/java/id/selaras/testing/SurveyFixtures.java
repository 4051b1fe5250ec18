package id.selaras.testing;

import static io.restassured.RestAssured.given;

import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Role;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.survey.application.OldAnswer;
import id.selaras.survey.application.Respondent;
import id.selaras.survey.application.SurveyImport;
import id.selaras.survey.domain.Answers;
import id.selaras.survey.domain.SatisfactionElement;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Cities with surveys, made and answered through HTTP. */
@ApplicationScoped
public class SurveyFixtures {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    private static final String SURVEYS = "/api/v1/surveys";

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures cities;

    @Inject
    SurveyImport imports;

    @Inject
    Sql sql;

    /** A city and its planner. */
    public record City(UUID government, String code, WebSession planner, Accounts accounts) {

        /** A new session of somebody in another role. */
        public WebSession as(Role role, String unit) {
            String name = role.name().toLowerCase().replace('_', '.')
                    + UUID.randomUUID().toString().substring(0, 6);
            return WebSession.of(accounts.open(
                    government, name + "@" + code, role, unit == null ? null : UUID.fromString(unit), null));
        }

        /** The id of a unit by its code. */
        public String unit(String unitCode) {
            return planner.request()
                    .queryParam("limit", 200)
                    .get("/api/v1/units")
                    .jsonPath()
                    .getString("items.find { it.code == '" + unitCode + "' }.id");
        }

        public Survey prepare(Map<String, ?> changes) {
            Map<String, Object> command = new HashMap<>(Map.of(
                    "title",
                    "Survei kepuasan",
                    "unitId",
                    changes.containsKey("unitId") ? changes.get("unitId") : unit("DINKES"),
                    "service",
                    "Pendaftaran",
                    "opensOn",
                    TODAY.toString(),
                    "closesOn",
                    TODAY.plusMonths(1).toString()));
            command.putAll(changes);
            Response prepared = planner.request()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(command)
                    .post(SURVEYS);
            prepared.then().statusCode(201);
            return new Survey(this, prepared.path("id"), prepared.path("code"));
        }

        public Survey open(Map<String, ?> changes) {
            Survey survey = prepare(changes);
            survey.act("opening").then().statusCode(200);
            return survey;
        }
    }

    /** A survey as its planner and its citizens reach it. */
    public record Survey(City city, String id, String code) {

        public RequestSpecification request() {
            return city.planner().request();
        }

        public String path() {
            return SURVEYS + "/" + id;
        }

        public Response act(String step) {
            String tag = request().get(path()).header("ETag");
            return request().header("If-Match", tag).post(path() + "/" + step);
        }

        public Response results() {
            return request().get(path() + "/results");
        }

        public Response answer(UUID number, Map<String, Integer> answers) {
            return answer(given(), number, Map.of("answers", answers));
        }

        public Response answer(RequestSpecification sender, UUID number, Map<String, ?> body) {
            return sender.contentType(ContentType.JSON)
                    .body(body)
                    .put("/api/v1/public/surveys/" + code + "/responses/" + number);
        }

        /** What nobody can understand, sent in the place of an answer: its refusal is easily logged with too much. */
        public void sendNonsense(UUID number) {
            String path = "/api/v1/public/surveys/" + code + "/responses/" + number;
            given().contentType(ContentType.JSON)
                    .body("{\"answers\":")
                    .put(path)
                    .then()
                    .statusCode(400);
            given().contentType(ContentType.TEXT)
                    .body("answers")
                    .put(path)
                    .then()
                    .statusCode(415);
            given().delete(path).then().statusCode(405);
        }

        /** The one-time tokens of a new batch. */
        public List<String> tokens(int size) {
            Response issued = request()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of("label", "Loket 1", "size", size))
                    .post(path() + "/token-batches");
            issued.then().statusCode(201);
            return issued.path("tokens");
        }

        /** So many people answer the same. */
        public void answered(int people, int value) {
            for (int i = 0; i < people; i++) {
                answer(UUID.randomUUID(), all(value)).then().statusCode(201);
            }
        }
    }

    /** A city with the offices DIKBUD and DINKES. */
    public City city(String code) {
        UUID government = cities.city(code, 9);
        return new City(
                government,
                code,
                WebSession.of(accounts.open(government, "planner@" + code, Role.PLANNER, null, null)),
                accounts);
    }

    /** So many people answered the same on a day in the past. */
    public void old(Survey survey, LocalDate day, int people, int value) {
        oldWithout(survey, day, people, value, Set.of());
    }

    /** Answers of an earlier day that leave some elements out. */
    public void oldWithout(Survey survey, LocalDate day, int people, int value, Set<SatisfactionElement> left) {
        Map<SatisfactionElement, Integer> answers = new EnumMap<>(SatisfactionElement.class);
        for (SatisfactionElement element : SatisfactionElement.values()) {
            if (!left.contains(element)) {
                answers.put(element, value);
            }
        }
        OldAnswer one = new OldAnswer(
                survey.code(), null, day, new Answers(answers), new Respondent(null, null, null, null), null);
        accounts.as(
                survey.city().government(),
                () -> imports.apply(survey.city().government(), Ids.next(), Collections.nCopies(people, one)));
    }

    /** What stands in the database. */
    public <T> List<T> rows(String statement, Map<String, ?> values, Function<Row, T> reader) {
        return QuarkusTransaction.requiringNew().call(() -> sql.list(statement, values, reader));
    }

    public long count(String statement, Map<String, ?> values) {
        return QuarkusTransaction.requiringNew().call(() -> sql.count(statement, values));
    }

    /** The same answer to every element. */
    public static Map<String, Integer> all(int value) {
        Map<String, Integer> answers = new TreeMap<>();
        for (int element = 1; element <= 9; element++) {
            answers.put("U" + element, value);
        }
        return answers;
    }
}
