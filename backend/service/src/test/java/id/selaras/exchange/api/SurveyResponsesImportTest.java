package id.selaras.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.ImportFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Answers of earlier years come from files as they are. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyResponsesImportTest {

    private static final String HEADER = "no,tahun,triwulan,U1,U2,U3,U4,U5,U6,U7,U8,U9,total_tersimpan";

    @Inject
    SurveyFixtures fixtures;

    private Survey survey;
    private ImportFixtures imports;

    private void oldSurvey(String code) {
        City city = fixtures.city(code);
        survey = city.prepare(Map.of("opensOn", "2018-01-01", "closesOn", "2023-12-31"));
        imports = new ImportFixtures(city.planner().request());
    }

    /** The survey is the same for every row; the other columns are named as they are. */
    private String mapping() {
        StringBuilder columns = new StringBuilder(
                "\"nomor\":\"no\",\"tahun\":\"tahun\",\"triwulan\":\"triwulan\",\"jumlah\":\"total_tersimpan\"");
        IntStream.rangeClosed(1, 9)
                .forEach(u -> columns.append(",\"u")
                        .append(u)
                        .append("\":\"U")
                        .append(u)
                        .append('"'));
        return "{\"columns\":{" + columns + "},\"constants\":{\"survei\":\"" + survey.code() + "\"}}";
    }

    private static String row(int number, String period, int value) {
        return number + "," + period + ("," + value).repeat(9) + "," + value * 9;
    }

    @Test
    void answersOfEarlierYearsCountInTheirMonthsAndAreTakenBackExactly() {
        oldSurvey("impor-survei-a");
        String twelve = String.join(
                "\n",
                IntStream.rangeClosed(1, 12).mapToObj(n -> row(n, "2019,4", 3)).toList());
        String ten = String.join(
                "\n",
                IntStream.rangeClosed(13, 22).mapToObj(n -> row(n, "2020,1", 4)).toList());

        JsonPath first = imports.apply(imports.checked("SURVEY_RESPONSES", HEADER + "\n" + twelve, mapping()));
        assertThat(first.getString("status")).isEqualTo("APPLIED");
        survey.results()
                .then()
                .body("valid", equalTo(12))
                .body("index.value", equalTo(75.00f))
                .body("months.month", equalTo(List.of("2019-10")));

        // The mapping by hand is remembered for files with the same header.
        JsonPath second = imports.apply(imports.checked("SURVEY_RESPONSES", HEADER + "\n" + ten));
        assertThat(second.getString("profile")).isEqualTo("REMEMBERED");
        survey.results().then().body("valid", equalTo(22)).body("months.month", equalTo(List.of("2019-10", "2020-01")));

        assertThat(imports.undo(first).getString("status")).isEqualTo("UNDONE");
        survey.results()
                .then()
                .body("received", equalTo(10))
                .body("index.value", equalTo(100.00f))
                .body("months.month", equalTo(List.of("2020-01")));
        imports.undo(second);
        survey.results().then().body("received", equalTo(0));
        Map<String, UUID> ofSurvey = Map.of("survey", UUID.fromString(survey.id()));
        for (String table : List.of("responses", "tallies", "imported_responses", "imported_numbers")) {
            assertThat(fixtures.count("SELECT COUNT(*) FROM survey_" + table + " WHERE survey_id = :survey", ofSurvey))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void impossibleValuesWrongTotalsAndDuplicatesAreReportedByRow() {
        oldSurvey("impor-survei-b");
        String csv = String.join(
                "\n",
                HEADER,
                "1,2019,1,3,3,3,3,3,3,3,3,3,27",
                "2,2019,1,0,3,3,3,3,3,3,3,3,24",
                "3,2019,1,3,5,3,3,3,3,3,3,3,29",
                "4,2019,1,3,3,baik,3,3,3,3,3,3,24",
                "5,2019,1,3,3,3,3,3,3,3,3,3,28",
                "1,2019,2,4,4,4,4,4,4,4,4,4,36",
                "7,2024,1,3,3,3,3,3,3,3,3,3,27",
                "8,2019,1,,,,,,,,,,0");

        JsonPath checked = imports.checked("SURVEY_RESPONSES", csv, mapping());

        assertThat(checked.getInt("counts.error")).isEqualTo(6);
        assertThat(checked.getInt("counts.new")).isEqualTo(2);
        assertThat(problems(checked, "ERROR"))
                .containsExactly(
                        "3 out-of-range",
                        "4 out-of-range",
                        "5 not-a-number",
                        "7 duplicate-in-file",
                        "8 answer-outside-survey",
                        "9 no-answers");
        assertThat(problems(checked, "NEW")).containsExactly("6 total-differs");
        for (String verdict : List.of("ERROR", "NEW")) {
            assertThat(imports.rows(checked, verdict).getList("items.problems.flatten().cure", String.class))
                    .isNotEmpty()
                    .allSatisfy(cure -> assertThat(cure).endsWith("."));
        }
        imports.post(checked, "application").then().statusCode(422);
    }

    @Test
    void aRowThatCameBeforeIsNotTakenAgain() {
        oldSurvey("impor-survei-c");
        imports.apply(imports.checked("SURVEY_RESPONSES", HEADER + "\n" + row(1, "2021,1", 3), mapping()));

        JsonPath again = imports.checked(
                "SURVEY_RESPONSES", HEADER + "\n" + row(1, "2021,1", 3) + "\n" + row(2, "2021,1", 4), mapping());

        assertThat(problems(again, "ERROR")).containsExactly("2 answer-imported-before");
        assertThat(again.getInt("counts.new")).isEqualTo(1);
    }

    @Test
    void withoutNumbersEqualRowsAreShownForSomebodyToDecide() {
        oldSurvey("impor-survei-d");
        String csv = "survei,tanggal,u1,u2,u3,u4,u5,u6,u7,u8,u9,jk,usia\n"
                + (survey.code().toUpperCase() + ",31-12-2020,4,4,4,4,4,4,4,4,3,L,20\n").repeat(2)
                + survey.code() + ",31-12-2020,4,4,4,4,4,4,4,4,3,P,61\n";

        JsonPath applied = imports.applied("SURVEY_RESPONSES", csv);

        assertThat(applied.getString("status")).isEqualTo("APPLIED");
        assertThat(applied.getInt("counts.warning")).isEqualTo(1);
        assertThat(fixtures.rows(
                        "SELECT CONCAT(sex, ' ', age_band) AS told FROM survey_responses"
                                + " WHERE survey_id = :survey ORDER BY told",
                        Map.of("survey", UUID.fromString(survey.id())),
                        row -> row.text("told")))
                .containsExactly("F ABOVE_60", "M TO_20", "M TO_20");
        // The staged rows held numbers beside answers.
        assertThat(imports.rows(applied, "NEW").getList("items")).isEmpty();
    }

    @Test
    void whatBecameOfCommentsOfAWrongFileGoesWithTheFile() {
        oldSurvey("impor-survei-e");
        JsonPath applied = imports.applied(
                "SURVEY_RESPONSES",
                "survei,tanggal,u1,u2,u3,u4,u5,u6,u7,u8,u9,saran\n"
                        + (survey.code() + ",31-12-2020" + ",3".repeat(9) + ",Pak Budi di loket 3\n").repeat(12));
        List<String> comments =
                survey.request().get(survey.path() + "/comments").path("items.id");
        handled(comments.get(0), "blacking-out", Map.of("words", List.of("Budi")));
        handled(comments.get(1), "reply", Map.of("reply", "Terima kasih."));
        Map<String, UUID> ofSurvey = Map.of("survey", UUID.fromString(survey.id()));
        String kept = "SELECT COUNT(*) FROM survey_comments WHERE survey_id = :survey";
        assertThat(fixtures.count(kept, ofSurvey)).isEqualTo(2);

        assertThat(imports.undo(applied).getString("status")).isEqualTo("UNDONE");

        assertThat(fixtures.count(kept, ofSurvey)).isZero();
    }

    private void handled(String comment, String step, Map<String, ?> body) {
        survey.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(survey.path() + "/comments/" + comment + "/" + step)
                .then()
                .statusCode(200);
    }

    private List<String> problems(JsonPath checked, String verdict) {
        JsonPath rows = imports.rows(checked, verdict);
        return IntStream.range(0, rows.getList("items").size())
                .filter(i -> !rows.getList("items[" + i + "].problems").isEmpty())
                .mapToObj(i -> rows.getInt("items[" + i + "].rowNumber") + " "
                        + rows.getString("items[" + i + "].problems[0].code"))
                .toList();
    }
}
