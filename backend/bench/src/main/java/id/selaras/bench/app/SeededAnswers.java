package id.selaras.bench.app;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers of a past year put in by SQL, one survey a unit, with the tallies that the application would hold. */
final class SeededAnswers {

    static final int YEAR = 2025;

    private static final int ELEMENTS = 9;
    private static final int MEAN_SCALE = 2_520;
    private static final String ANSWERS =
            "survey_responses WHERE survey_id IN (SELECT id FROM surveys WHERE code LIKE 'bench-%')";

    private final Database database;
    private final String government;

    SeededAnswers(Database database, String government) {
        this.database = database;
        this.government = "(SELECT id FROM governments WHERE code = '" + government + "')";
    }

    /** Adds as many answers to each unit's survey; answers how many there are then. */
    long add(int answersPerUnit) {
        surveys();
        numbers(answersPerUnit);
        database.run(
                "INSERT INTO survey_responses (survey_id, response_id, answered_on, u1, u2, u3, u4, u5, u6, u7, u8,"
                        + " u9, digest, suspicious) SELECT s.id, RANDOM_BYTES(16), DATE_ADD('" + YEAR
                        + "-01-01', INTERVAL FLOOR(RAND() * 365) DAY), " + elements("1 + FLOOR(RAND() * 4)")
                        + ", RANDOM_BYTES(32), 0"
                        + " FROM surveys s JOIN bench_numbers n ON s.code LIKE 'bench-%' ORDER BY s.id");
        tally("survey_tallies", "DATE_FORMAT(answered_on, '%Y-%m-01')");
        tally("survey_year_tallies", "MAKEDATE(YEAR(answered_on), 1)");
        return database.number("SELECT COUNT(*) FROM " + ANSWERS);
    }

    private void tally(String table, String time) {
        database.run("DELETE t FROM " + table + " t JOIN surveys s ON s.id = t.survey_id AND s.code LIKE 'bench-%'");
        database.run("INSERT INTO " + table + " SELECT survey_id, " + time + " AS m, 0, COUNT(*), "
                + counted("(" + sum() + ") * " + MEAN_SCALE / ELEMENTS) + ", "
                + IntStream.rangeClosed(1, ELEMENTS)
                        .mapToObj(element -> counted("u" + element))
                        .collect(Collectors.joining(", "))
                + " FROM " + ANSWERS + " GROUP BY survey_id, m");
    }

    private void surveys() {
        database.run("INSERT IGNORE INTO surveys (id, government_id, code, status, title, service, unit_id, population,"
                + " opens_on, closes_on, created_at, version) SELECT UUID_TO_BIN(UUID()), u.government_id,"
                + " CONCAT('bench-', LEFT(HEX(RIGHT(u.id, 5)), 10)), 'CLOSED', 'Survei', 'Loket', u.id, 1000000, '"
                + YEAR
                + "-01-01', '" + YEAR + "-12-31', NOW(6), 0 FROM units u WHERE u.government_id = " + government);
    }

    private void numbers(int count) {
        database.run("DROP TABLE IF EXISTS bench_numbers");
        database.run("CREATE TABLE bench_numbers (n INT NOT NULL PRIMARY KEY)");
        database.run("SET SESSION cte_max_recursion_depth = 1000000");
        database.run(
                "INSERT INTO bench_numbers WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < "
                        + count + ") SELECT n FROM n");
    }

    private static String counted(String value) {
        return "COUNT(*), SUM(" + value + "), SUM((" + value + ") * (" + value + "))";
    }

    /** The index of every unit from a scan of all answers that reads nothing else. */
    Map<UUID, Double> indices() {
        return byUnit(index("AVG(r.u%1$d + 0e0)"), "survey_responses");
    }

    /** The same with what a table of indices shows beside: people, their spread, and every element by itself. */
    Map<UUID, Double> scanned() {
        String mean = "(" + sum() + ")";
        return byUnit(
                index("AVG(r.u%1$d + 0e0)") + ", COUNT(*), AVG(" + mean + "), VAR_SAMP(" + mean + "), "
                        + each("COUNT(r.u%1$d), AVG(r.u%1$d)", ", "),
                "survey_responses");
    }

    /** As much from the tallies. */
    Map<UUID, Double> tallied() {
        return byUnit(
                index("SUM(r.u%1$d_total) / SUM(r.u%1$d_answers + 0e0)")
                        + ", SUM(r.persons), SUM(r.person_total), SUM(r.person_squares), "
                        + each("SUM(r.u%1$d_answers), SUM(r.u%1$d_total)", ", "),
                "survey_year_tallies");
    }

    private Map<UUID, Double> byUnit(String columns, String table) {
        return database.numbers("SELECT s.unit_id, " + columns + " FROM " + table
                + " r JOIN surveys s ON s.id = r.survey_id WHERE s.code LIKE 'bench-%' GROUP BY s.unit_id");
    }

    private static String index(String mean) {
        return "25e0 * (" + each(mean, " + ") + ") / " + ELEMENTS;
    }

    private static String each(String text, String between) {
        return IntStream.rangeClosed(1, ELEMENTS).mapToObj(text::formatted).collect(Collectors.joining(between));
    }

    private static String elements(String value) {
        return IntStream.rangeClosed(1, ELEMENTS).mapToObj(element -> value).collect(Collectors.joining(", "));
    }

    private static String sum() {
        return IntStream.rangeClosed(1, ELEMENTS)
                .mapToObj(element -> "u" + element)
                .collect(Collectors.joining(" + "));
    }
}
