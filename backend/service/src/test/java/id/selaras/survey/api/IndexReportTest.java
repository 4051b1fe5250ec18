package id.selaras.survey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The report of a unit or a government by year or quarter. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class IndexReportTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2021, 2, 3);
    private static final LocalDate MAY = LocalDate.of(2021, 5, 6);

    @Inject
    SurveyFixtures fixtures;

    private static Survey survey(City city, String unit) {
        return city.prepare(Map.of(
                "unitId", city.unit(unit), "population", 200, "opensOn", "2021-01-01", "closesOn", "2023-12-31"));
    }

    private static Response asked(WebSession who, String what, Map<String, ?> filters) {
        return who.request()
                .queryParam("day", filters.containsKey("day") ? filters.get("day") : "2021-02-15")
                .queryParams(filters.containsKey("day") ? Map.of() : filters)
                .get("/api/v1/survey-index/" + what);
    }

    private static String report(String name, WebSession who, Map<String, ?> filters) throws IOException {
        Response pdf = asked(who, "report", filters);
        pdf.then().statusCode(200).contentType("application/pdf");
        return PdfWords.of(name, pdf.asByteArray());
    }

    @Test
    void theYearOfAGovernmentTellsWhatTheIndexTells() throws IOException {
        City city = fixtures.city("laporan-a");
        Survey health = survey(city, "DINKES");
        fixtures.old(health, FEBRUARY, 12, 3);
        fixtures.old(health, MAY, 30, 4);
        fixtures.old(survey(city, "DIKBUD"), FEBRUARY, 36, 2);
        city.planner()
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "element",
                        "U3",
                        "programme",
                        "Loket tambahan",
                        "year",
                        2021,
                        "quarter",
                        4,
                        "responsible",
                        "Kepala Bidang"))
                .post(health.path() + "/follow-up-items")
                .then()
                .statusCode(201);

        // (12·3 + 30·4 + 36·2) / 78 · 25 = 73.08 by persons, (92.86 + 50.00) / 2 = 71.43 by units.
        assertThat(report("SKM-LAPORAN-TAHUN", city.planner(), Map.of("period", "YEAR")))
                .contains("Tahun 2021")
                .contains("Semua layanan (2 survei)")
                .contains("Seluruh perangkat daerah")
                .contains("1 Januari 2021 sampai dengan 31 Desember 2021")
                .contains("Tingkat respons: 78 dari 400 (19,5 %)")
                .contains("73,08 C Kurang Baik")
                .contains("6. Perkembangan per triwulan")
                .contains("Triwulan I 2021 48 56,25 D")
                .contains("Triwulan II 2021 30 100,00 A")
                .contains("Triwulan III 2021 0 tidak ada jawaban")
                .contains("7. Perbandingan unit")
                .containsSubsequence("Dinas Kesehatan 42 92,86 A", "36 50,00 D")
                .contains("Rata-rata indeks 2 unit yang dipublikasikan, setiap unit sama berat: 71,43")
                .contains("8. Rencana tindak lanjut")
                .containsSubsequence("Loket tambahan", "Dinas Kesehatan", "9. Saran dan balasan")
                .contains("Tidak menyebutkan 78 100,0 %");
    }

    @Test
    void theQuarterOfAUnitTellsItsMonthsAndNobodyElses() throws IOException {
        City city = fixtures.city("laporan-b");
        Survey health = survey(city, "DINKES");
        fixtures.old(health, FEBRUARY, 12, 3);
        fixtures.old(health, MAY, 30, 4);
        fixtures.old(survey(city, "DIKBUD"), FEBRUARY, 36, 2);

        assertThat(report(
                        "SKM-LAPORAN-TRIWULAN",
                        city.planner(),
                        Map.of("period", "QUARTER", "unit", city.unit("DINKES"))))
                .contains("Triwulan I 2021")
                .contains("Dinas Kesehatan dan unit di bawahnya")
                .contains("75,00 belum dinyatakan")
                .contains("6. Perkembangan per bulan")
                .contains("Februari 2021 12 75,00")
                .contains("sebagian survei juga memuat jawaban di luar periode ini")
                .contains("7. Rencana tindak lanjut")
                .doesNotContain("Perbandingan unit");
    }

    @Test
    void aPeriodOfFewAnswersTellsNoFigures() throws IOException {
        City city = fixtures.city("laporan-c");
        fixtures.old(survey(city, "DINKES"), FEBRUARY, 9, 4);

        assertThat(report("SKM-LAPORAN-PERIODE-SEDIKIT", city.planner(), Map.of()))
                .contains("Tidak dipublikasikan")
                .contains("4. Rencana tindak lanjut")
                .doesNotContain("100,00")
                .doesNotContain("Tidak menyebutkan");
        asked(city.planner(), "report", Map.of("unit", UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    @Test
    void aUnitThatWouldTellAThinOneStaysUntoldInTheReportToo() throws IOException {
        City city = fixtures.city("laporan-d");
        fixtures.old(survey(city, "DINKES"), FEBRUARY, 9, 4);
        fixtures.old(survey(city, "DIKBUD"), FEBRUARY, 40, 2);

        assertThat(report("SKM-LAPORAN-TERTUTUP", city.planner(), Map.of()))
                .contains("59,18")
                .contains("40 tidak dipublikasikan")
                .contains("9 tidak dipublikasikan")
                .doesNotContain("50,00");
    }

    @Test
    void theReportIsSeenBeforeItIsPrintedByThoseWhoMaySeeTheUnit() {
        City city = fixtures.city("laporan-e");
        fixtures.old(survey(city, "DINKES"), FEBRUARY, 12, 4);
        WebSession operator = city.as(Role.AGENCY_OPERATOR, city.unit("DIKBUD"));

        asked(city.planner(), "report-preview", Map.of())
                .then()
                .statusCode(200)
                .body("pages", greaterThan(0))
                .body("pictures[0]", startsWith("data:image/"));
        asked(operator, "report-preview", Map.of("unit", city.unit("DINKES")))
                .then()
                .statusCode(404);
        asked(city.planner(), "report", Map.of("day", "2999-01-01"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?day"));
    }
}
