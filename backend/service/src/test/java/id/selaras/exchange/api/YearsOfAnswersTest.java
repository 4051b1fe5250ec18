package id.selaras.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.ImportFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The index of years that were answered before there was this software. The real answers of a licensing office may not be
 * copied: where the folder with them lies beside the checkout they are read from there; the ten of 2018 are repeated
 * with invented rows whose sums are the same.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class YearsOfAnswersTest {

    private static final Path REAL = Path.of("shared", "data", "skm", "pulangpisau_2018_2023.csv");

    /** The sum of all values divided by answers and by nine, times 25, as anybody can reckon from the file. */
    private static final Map<Integer, Float> INDEX =
            Map.of(2018, 82.78f, 2019, 81.05f, 2020, 78.09f, 2021, 89.06f, 2022, 98.59f, 2023, 97.21f);

    private static final Map<Integer, Integer> ANSWERS =
            Map.of(2018, 10, 2019, 243, 2020, 401, 2021, 299, 2022, 717, 2023, 338);

    @Inject
    SurveyFixtures fixtures;

    @Test
    void theRealAnswersGiveTheIndexOfEachYear() throws IOException {
        Optional<Path> real = beside();
        assumeTrue(real.isPresent(), "the real answers are not beside the checkout: they were not imported");
        Survey survey = survey("tahun-a");

        imported(survey, Files.readString(real.get()), "total_tersimpan", 2_008);

        JsonPath index = index(survey);
        INDEX.forEach((year, expected) -> {
            String cell = "units[0].line.periods.find { it.from == '" + year + "-01-01' }.cell";
            assertThat(index.getInt(cell + ".valid")).as("answers of %s", year).isEqualTo(ANSWERS.get(year));
            assertThat(index.getFloat(cell + ".index.value"))
                    .as("index of %s", year)
                    .isEqualTo(expected);
        });
    }

    /**
     * Ten people; by element 32, 37, 30, 38, 31, 31, 30, 30 and 39 of at most 40. Together 298: 298 / 10 / 9 × 25 =
     * 82.78.
     */
    @Test
    void tenAnswersGiveWhatIsReckonedByHand() {
        List<Integer> sums = List.of(32, 37, 30, 38, 31, 31, 30, 30, 39);
        Survey survey = survey("tahun-b");
        String rows = IntStream.range(0, 10)
                .mapToObj(person -> "%d,2018,4,%s"
                        .formatted(
                                person + 1,
                                sums.stream()
                                        .map(sum -> String.valueOf(sum / 10 + (person < sum % 10 ? 1 : 0)))
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining("\n", "no,tahun,triwulan,U1,U2,U3,U4,U5,U6,U7,U8,U9\n", "\n"));

        imported(survey, rows, null, 10);

        JsonPath year = index(survey);
        String cell = "units[0].line.periods.find { it.from == '2018-01-01' }.cell";
        assertThat(year.getFloat(cell + ".index.value")).isEqualTo(82.78f);
        for (int element = 0; element < sums.size(); element++) {
            assertThat(year.getFloat(cell + ".elements[" + element + "].mean"))
                    .as("U%d", element + 1)
                    .isCloseTo(sums.get(element) / 10f, within(0.00005f));
        }
        assertThat(298 / 10.0 / 9 * 25).isCloseTo(82.78, within(0.005));
    }

    private Survey survey(String code) {
        City city = fixtures.city(code);
        return city.prepare(Map.of("opensOn", "2018-01-01", "closesOn", "2023-12-31"));
    }

    private static void imported(Survey survey, String csv, String total, int rows) {
        String columns = Stream.concat(
                        Stream.of("\"nomor\":\"no\"", "\"tahun\":\"tahun\"", "\"triwulan\":\"triwulan\""),
                        Stream.concat(
                                IntStream.rangeClosed(1, 9).mapToObj(u -> "\"u" + u + "\":\"U" + u + "\""),
                                total == null ? Stream.empty() : Stream.of("\"jumlah\":\"" + total + "\"")))
                .collect(Collectors.joining(","));
        ImportFixtures imports = new ImportFixtures(survey.request());
        JsonPath checked = imports.checked(
                "SURVEY_RESPONSES",
                csv,
                "{\"columns\":{" + columns + "},\"constants\":{\"survei\":\"" + survey.code() + "\"}}");
        assertThat(checked.getInt("counts.error")).isZero();
        assertThat(checked.getInt("counts.new")).isEqualTo(rows);
        assertThat(imports.apply(checked).getString("status")).isEqualTo("APPLIED");
    }

    private static JsonPath index(Survey survey) {
        return survey.request()
                .queryParam("period", "YEAR")
                .queryParam("from", "2018-01-01")
                .queryParam("to", "2023-12-31")
                .get("/api/v1/survey-index")
                .jsonPath();
    }

    /** The file in a folder beside the checkout, or beside one of those around it. */
    private static Optional<Path> beside() {
        return Stream.iterate(
                        Path.of(System.getProperty("basedir", "."))
                                .toAbsolutePath()
                                .normalize(),
                        folder -> folder != null,
                        Path::getParent)
                .map(folder -> folder.resolve(REAL))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
