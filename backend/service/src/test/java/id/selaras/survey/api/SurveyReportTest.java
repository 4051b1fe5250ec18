package id.selaras.survey.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PdfWords;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that rules decide, in every place where they are told: results, report, files, public results. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyReportTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2021, 2, 3);

    @Inject
    SurveyFixtures fixtures;

    private static Survey survey(City city) {
        return city.prepare(Map.of(
                "population",
                400,
                "opensOn",
                FEBRUARY.toString(),
                "closesOn",
                SurveyFixtures.TODAY.plusDays(1).toString()));
    }

    private static void rule(City city, String code, String value) {
        WebSession admin = city.as(Role.ADMINISTRATOR, null);
        Response newest = admin.request().get("/api/v1/rule-sets");
        admin.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + newest.path("items[0].version") + "\"")
                .body(Map.of(
                        "name", "Perwali SKM",
                        "legalSource", "Perwali 7/2000",
                        "validFrom", "2000-01-01",
                        "parameters", List.of(Map.of("code", code, "value", value))))
                .put("/api/v1/rule-sets/" + newest.path("items[0].id"))
                .then()
                .statusCode(200);
    }

    private static Response published(City city, String media) {
        return given().accept(media)
                .queryParam("government", city.code())
                .queryParam("year", FEBRUARY.getYear())
                .get("/api/v1/public/survey-results");
    }

    private static String csv(Survey survey) {
        return survey.request()
                .accept("text/csv")
                .get(survey.path() + "/results")
                .asString();
    }

    private static String report(String name, Survey survey) throws IOException {
        return PdfWords.of(
                name,
                survey.request()
                        .accept("application/pdf")
                        .get(survey.path() + "/report")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
    }

    /** 20 people say 3 and 12 say 4: each mean is 108/32 = 3.375. */
    @ParameterizedTest
    @CsvSource({
        "EXACT, 84.38, '1/9 tanpa pembulatan', '0,3750', '3,3750'",
        "THREE_DECIMALS, 84.29, '0,111 (dibulatkan tiga desimal)', '0,3746', '3,3716'",
        "TWO_DECIMALS, 83.53, '0,11 (dibulatkan dua desimal)', '0,3713', '3,3413'"
    })
    void theWeightOfTheRulesStandsInEveryFigure(String weight, String index, String words, String weighed, String sum)
            throws IOException {
        City city = fixtures.city("bobot-" + weight.toLowerCase().replace('_', '-'));
        rule(city, "skm_weight", weight);
        Survey survey = survey(city);
        fixtures.old(survey, FEBRUARY, 20, 3);
        fixtures.old(survey, FEBRUARY, 12, 4);

        survey.results()
                .then()
                .body("weight", equalTo(weight))
                .body("index.value", equalTo(Float.parseFloat(index)))
                .body("index.elements", equalTo(9));
        assertThat(report("SKM-LAPORAN-" + weight, survey))
                .contains("bobot tiap unsur " + words)
                .contains("Perilaku pelaksana 32 3,3750 " + weighed)
                .contains("menjadi indeks " + sum)
                .contains(index.replace('.', ','));
        assertThat(csv(survey)).contains("bobot " + weight).contains(",32," + index + ",");
        published(city, "application/json")
                .then()
                .body("method.weight", equalTo(weight))
                .body("city.year.index.value", equalTo(Float.parseFloat(index)));
        assertThat(published(city, "text/csv").asString())
                .contains(weight)
                .contains(",2021-01-01,2021-12-31,32,400," + index + ",");
    }

    @Test
    void anElementThatNobodyIsAskedLeavesAnEighthToEachOther() throws IOException {
        City city = fixtures.city("bobot-delapan");
        rule(city, "skm_weight", "TWO_DECIMALS");
        Survey survey = city.open(Map.of());
        Map<String, Integer> free = new TreeMap<>(SurveyFixtures.all(3));
        free.remove("U4");
        for (int person = 0; person < 10; person++) {
            survey.answer(UUID.randomUUID(), free).then().statusCode(201);
        }

        survey.results().then().body("index.value", equalTo(75.00f)).body("index.elements", equalTo(8));
        assertThat(report("SKM-LAPORAN-DELAPAN", survey))
                .contains("bobot tiap unsur 1/8 tanpa pembulatan")
                .contains("Persyaratan (tiga terendah) 10 3,0000 0,3750")
                .contains("menjadi indeks 3,0000")
                .doesNotContain("Biaya/tarif");
    }

    @Test
    void fewerThanThirtyAnswersHaveAnIndexButNoClass() throws IOException {
        City city = fixtures.city("mutu-a");
        Survey survey = survey(city);
        fixtures.old(survey, FEBRUARY, 29, 4);

        survey.results()
                .then()
                .body("index.value", equalTo(100.00f))
                .body("index.quality", nullValue())
                .body("leastGraded", equalTo(30))
                .body("months[0].index.quality", nullValue());
        assertThat(report("SKM-LAPORAN-TANPA-MUTU", survey))
                .contains("100,00")
                .contains("Mutu pelayanan dan kinerja unit baru dinyatakan mulai 30 jawaban; dengan 29 jawaban")
                .doesNotContain("Sangat Baik");
        assertThat(csv(survey)).contains(",29,100.00,,");
        city.planner()
                .request()
                .queryParams(Map.of("from", "2021-01-01", "to", "2021-12-31"))
                .get("/api/v1/survey-index")
                .then()
                .body("leastGraded", equalTo(30))
                .body("whole.all.index.value", equalTo(100.00f))
                .body("whole.all.index.quality", nullValue());
        published(city, "application/json")
                .then()
                .body("method.leastGraded", equalTo(30))
                .body("city.year.index.quality", nullValue());
        assertThat(published(city, "text/csv").asString()).contains(",29,400,100.00,,");

        fixtures.old(survey, FEBRUARY, 1, 4);

        survey.results().then().body("index.quality", equalTo("A"));
        assertThat(report("SKM-LAPORAN-MUTU", survey)).contains("Sangat Baik").doesNotContain("baru dinyatakan");
        assertThat(csv(survey)).contains(",30,100.00,A,");
        published(city, "application/json").then().body("city.year.index.quality", equalTo("A"));
    }

    @Test
    void theRulesSayHowManyAnswersAClassNeeds() {
        City city = fixtures.city("mutu-b");
        rule(city, "skm_least_graded", "12");
        Survey survey = survey(city);
        fixtures.old(survey, FEBRUARY, 12, 3);

        survey.results().then().body("leastGraded", equalTo(12)).body("index.quality", equalTo("C"));
    }

    @Test
    void elementsAreRankedByTheirMeans() throws IOException {
        City city = fixtures.city("peringkat-a");
        Survey survey = city.open(Map.of());
        Map<String, Integer> answers = new TreeMap<>(SurveyFixtures.all(3));
        answers.putAll(Map.of("U2", 4, "U5", 1, "U7", 2));
        for (int person = 0; person < 10; person++) {
            survey.answer(UUID.randomUUID(), answers).then().statusCode(201);
        }

        survey.results()
                .then()
                .body("elements.rank", contains(2, 1, 2, 2, 9, 2, 8, 2, 2))
                .body("lowest", contains("U5", "U7", "U1"));
        assertThat(csv(survey)).contains("U5,Produk spesifikasi jenis pelayanan,10,1.0000,,9");
        // The highest first; of equals those stand last that the lowest three are chosen from.
        assertThat(report("SKM-LAPORAN-PERINGKAT", survey).replaceAll(".*(?=1 U2)", ""))
                .containsSubsequence(
                        "1 U2 Sistem, mekanisme, dan prosedur 10 4,0000",
                        "2 U9",
                        "2 U1 Persyaratan (tiga terendah)",
                        "8 U7 Perilaku pelaksana (tiga terendah)",
                        "9 U5 Produk spesifikasi jenis pelayanan");
    }

    @Test
    void theShareOfTheUsersWhoAnsweredIsToldWhereTheyAreKnown() throws IOException {
        City city = fixtures.city("tingkat-a");
        Survey survey = survey(city);
        fixtures.old(survey, FEBRUARY, 33, 3);
        Survey unknown = city.prepare(Map.of("opensOn", FEBRUARY.toString()));
        Survey wrong = city.prepare(Map.of("population", 20, "opensOn", FEBRUARY.toString()));
        fixtures.old(wrong, FEBRUARY, 33, 3);

        // 33 of 400 = 8.25 %
        survey.results().then().body("sample.rate", equalTo(8.3f));
        assertThat(report("SKM-LAPORAN-RESPONS", survey)).contains("Tingkat respons: 33 dari 400 (8,3 %).");
        unknown.results().then().body("sample.rate", nullValue());
        assertThat(report("SKM-LAPORAN-TANPA-N", unknown)).doesNotContain("Tingkat respons");
        wrong.results().then().body("sample.rate", nullValue());
        assertThat(report("SKM-LAPORAN-N-KELIRU", wrong)).contains("Tingkat respons tidak dinyatakan");
        wrong.request().accept("text/csv").get(wrong.path() + "/results").then().body(containsString("IKM"));
    }
}
