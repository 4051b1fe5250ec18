package id.selaras.bench.app;

import java.io.IOException;
import java.time.LocalDate;

/**
 * A new survey of the first unit that everybody may answer as often as it goes.
 *
 * @param code under which it is answered
 */
record OpenSurvey(String id, String code) {

    static OpenSurvey of(ApiSession planner) throws IOException {
        String unit =
                planner.get("/units?limit=1").get("items").get(0).get("id").asText();
        var survey = planner.accepted("/surveys", null, """
                {"title":"Survei","unitId":"%s","service":"Loket","population":null,"opensOn":"%s","closesOn":"%s","hourlyCeiling":1000000}""".formatted(
                        unit, LocalDate.now().minusDays(1), LocalDate.now().plusDays(30)));
        String id = survey.get("id").asText();
        planner.accepted("/surveys/" + id + "/opening", survey.get("version").asText(), "{}");
        return new OpenSurvey(id, survey.get("code").asText());
    }

    /** Everything before the number of an answer. */
    static String path(String code) {
        return "/api/v1/public/surveys/" + code + "/responses/";
    }
}
