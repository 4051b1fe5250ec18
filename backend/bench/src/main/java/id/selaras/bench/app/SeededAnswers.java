package id.selaras.bench.app;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers of a past year put in by SQL, one survey a unit, with the tallies that the application would hold. */
final class SeededAnswers {

    static final int YEAR = 2025;

    private static final int ELEMENTS = 9;
    private static final int MEAN_SCALE = 2_520;
    private static final String MONTH = "DATE_FORMAT(answered_on, '%Y-%m-01')";

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
        database.run("DELETE t FROM survey_tallies t JOIN surveys s ON s.id = t.survey_id AND s.code LIKE 'bench-%'");
        for (int element = 1; element <= ELEMENTS; element++) {
            tally("U" + element, "u" + element);
        }
        tally("PERSON", "(" + sum() + ") * " + MEAN_SCALE / ELEMENTS);
        database.run("INSERT INTO survey_tallies (survey_id, month, measure, answers, total, squares, suspicious)"
                + " SELECT survey_id, " + MONTH + " AS m, 'RECEIVED', COUNT(*), 0, 0, 0 FROM survey_responses"
                + " GROUP BY survey_id, m");
        return database.number("SELECT COUNT(*) FROM survey_responses");
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

    private void tally(String measure, String value) {
        database.run("INSERT INTO survey_tallies (survey_id, month, measure, answers, total, squares, suspicious)"
                + " SELECT survey_id, " + MONTH + " AS m, '" + measure + "', COUNT(*), SUM(" + value + "), SUM(("
                + value
                + ") * (" + value + ")), 0 FROM survey_responses GROUP BY survey_id, m");
    }

    /** The index of every unit from all answers, as one would ask without tallies; to six decimals, summed. */
    long scanned() {
        return database.number("SELECT ROUND(SUM(value) * 1e6) FROM (SELECT 25 * ("
                + IntStream.rangeClosed(1, ELEMENTS)
                        .mapToObj(element -> "AVG(u" + element + ")")
                        .collect(Collectors.joining(" + "))
                + ") / 9 AS value FROM survey_responses r JOIN surveys s ON s.id = r.survey_id GROUP BY s.unit_id) i");
    }

    /** The same from the tallies. */
    long tallied() {
        return database.number("SELECT ROUND(SUM(value) * 1e6) FROM (SELECT 25 * SUM(mean) / 9 AS value FROM (SELECT"
                + " s.unit_id, t.measure, SUM(t.total) / SUM(t.answers) AS mean FROM survey_tallies t"
                + " JOIN surveys s ON s.id = t.survey_id WHERE t.measure LIKE 'U_' GROUP BY s.unit_id, t.measure) e"
                + " GROUP BY unit_id) i");
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
