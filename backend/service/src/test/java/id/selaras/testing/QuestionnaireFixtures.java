package id.selaras.testing;

import id.selaras.testing.SurveyFixtures.City;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Questionnaires written through HTTP. */
public final class QuestionnaireFixtures {

    private static final String PATH = "/api/v1/questionnaires";

    private QuestionnaireFixtures() {}

    /** A version that its planner works on. */
    public record Draft(City city, String id, String versionId) {

        private String path() {
            return PATH + "/" + id + "/versions/" + versionId;
        }

        public Response get() {
            return city.planner().request().get(path());
        }

        public Response change(List<?> questions) {
            return change(questions, get().header("ETag"));
        }

        public Response change(List<?> questions, String tag) {
            return city.planner()
                    .request()
                    .contentType(ContentType.JSON)
                    .header("If-Match", tag)
                    .body(Map.of("questions", questions))
                    .put(path());
        }

        public Response act(String step) {
            return act(step, get().header("ETag"));
        }

        public Response act(String step, String tag) {
            return city.planner().request().header("If-Match", tag).post(path() + "/" + step);
        }

        /** A new draft of the same questionnaire. */
        public Response next() {
            return city.planner()
                    .request()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .post(PATH + "/" + id + "/versions");
        }
    }

    public static Response begin(City city, String code, String purpose, String copyOf) {
        Map<String, Object> command = new HashMap<>(Map.of("code", code, "name", "Kuesioner", "purpose", purpose));
        if (copyOf != null) {
            command.put("copyOf", copyOf);
        }
        return city.planner()
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(command)
                .post(PATH);
    }

    public static Draft draft(City city, String code, String purpose, String copyOf) {
        Response begun = begin(city, code, purpose, copyOf);
        begun.then().statusCode(201);
        return new Draft(city, begun.path("id"), begun.path("versions[0].id"));
    }

    /** A published questionnaire about a visit at a counter. */
    public static Draft published(City city, String code) {
        Draft draft = draft(city, code, "OWN", null);
        draft.change(visit()).then().statusCode(200);
        draft.act("publication").then().statusCode(200);
        return draft;
    }

    /** Needed: ONLINE; asked of those who said no: MINUTES; free: NEEDS, of which several may be chosen; WORDS. */
    public static List<Map<String, Object>> visit() {
        return List.of(
                Map.of(
                        "code",
                        "ONLINE",
                        "kind",
                        "CHOICE",
                        "required",
                        true,
                        "text",
                        words("Apakah Anda mendaftar daring?", "Did you register online?"),
                        "options",
                        List.of(option("YES", "Ya"), option("NO", "Tidak"))),
                Map.of(
                        "code",
                        "MINUTES",
                        "kind",
                        "NUMBER",
                        "required",
                        true,
                        "text",
                        words("Berapa menit Anda menunggu?", "How many minutes did you wait?"),
                        "amount",
                        Map.of("min", 0, "max", 600, "decimals", 0, "unit", words("menit", "minutes")),
                        "showIf",
                        Map.of("question", "ONLINE", "operator", "IS_ONE_OF", "values", List.of("NO"))),
                Map.of(
                        "code",
                        "NEEDS",
                        "kind",
                        "CHOICE",
                        "several",
                        true,
                        "text",
                        words("Apa yang Anda perlukan?", "What did you need?"),
                        "options",
                        List.of(option("CARD", "Kartu"), option("ADVICE", "Penjelasan"), option("OTHER", "Lainnya"))),
                Map.of(
                        "code",
                        "WORDS",
                        "kind",
                        "TEXT",
                        "text",
                        words("Saran Anda?", "Your suggestion?"),
                        "maxLength",
                        300));
    }

    private static Map<String, Object> option(String code, String words) {
        return Map.of("code", code, "text", Map.of("id", words));
    }

    private static Map<String, Object> words(String id, String en) {
        return Map.of("id", id, "en", en);
    }
}
