package id.selaras.survey.api;

import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.WebSession;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The readiness pulse of employees: how it is prepared, how a code is fetched and what is sent with it. */
final class EmployeeRound {

    private static final List<String> ITEMS =
            List.of("PAHAM_TUJUAN", "MERASA_ADIL", "YAKIN_MAMPU", "DIDUKUNG_ATASAN", "SIAP_PINDAH");

    private EmployeeRound() {}

    static String version(City city, String code) {
        return city.planner()
                .request()
                .get("/api/v1/questionnaires")
                .path("items.find { it.code == '" + code + "' }.versions[0].id");
    }

    static Survey pulse(City city, String audience) {
        return city.prepare(Map.of(
                "questionnaireVersionId",
                version(city, "KESIAPAN"),
                "audience",
                audience,
                "unitId",
                city.unit("DIKBUD")));
    }

    static Response fetch(WebSession who, Survey survey) {
        return who.request().post(survey.path() + "/own-token");
    }

    static Map<String, Object> body(int value, Object token) {
        Map<String, Object> answers = new HashMap<>();
        ITEMS.forEach(item -> answers.put(item, value));
        return token == null ? Map.of("answers", answers) : Map.of("answers", answers, "token", token);
    }
}
