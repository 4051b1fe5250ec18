package id.selaras.employee.application;

import id.selaras.employee.domain.DataGap;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.fact.RecordedTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The one query that says what a row of the employee list is, for any day and any time of knowledge. The table of
 * today's rows is filled with it, so the two cannot differ. Ratings and assessments belong to features that know this
 * one; their tables are read here because a list is filtered by them, their classes are not.
 *
 * @param text   the query
 * @param values its parameters
 */
record EmployeeRowSql(String text, Map<String, Object> values) {

    static final List<String> COLUMNS = List.of(
            "employee_id",
            "government_id",
            "nip",
            "name",
            "front_title",
            "back_title",
            "sex",
            "employment_status",
            "legal_status",
            "rank_code",
            "education_level",
            "education_field",
            "position_id",
            "unit_id",
            "unit_name",
            "job_id",
            "job_name",
            "job_class",
            "job_level",
            "job_family",
            "placed_since",
            "retirement_date",
            "last_predicate",
            "gaps",
            "quality");

    /**
     * Whose rows are computed. Every part of the query is limited to them, so that one person costs as little as he
     * should and everybody can be computed in slices.
     *
     * @param first lowest id, or null for everybody
     * @param last  highest id
     */
    record People(UUID first, UUID last) {

        static final People ALL = new People(null, null);

        static People one(UUID id) {
            return new People(id, id);
        }

        private String condition(String alias) {
            return first == null ? "" : "AND " + alias + ".employee_id BETWEEN :first AND :last";
        }

        private Map<String, Object> values() {
            return first == null ? Map.of() : Map.of("first", first, "last", last);
        }
    }

    private static final String ROWS = """
            SELECT v.employee_id, v.government_id, e.nip, v.name, v.front_title, v.back_title, v.sex,
                   v.employment_status, v.legal_status, COALESCE(v.rank_code, '') AS rank_code,
                   v.education_level, v.education_field,
                   d.position_id, pv.unit_id, u.name AS unit_name, pv.job_id, j.name AS job_name, j.job_class,
                   j.level AS job_level, j.family AS job_family,
                   IF(d.valid_from >= :earliest, d.valid_from, DATE '9999-12-31') AS placed_since,
                   COALESCE(LAST_DAY(v.birth_date + INTERVAL j.retirement_age YEAR) + INTERVAL 1 DAY, DATE '9999-12-31')
                       AS retirement_date,
                   SUBSTRING(r.latest, 6) AS last_predicate,
                   %GAPS% AS gaps
            FROM employee_versions v
            JOIN employees e ON e.id = v.employee_id
            LEFT JOIN (SELECT p.employee_id, p.position_id, p.valid_from,
                              ROW_NUMBER() OVER (PARTITION BY p.employee_id
                                                 ORDER BY p.valid_from DESC, p.position_id DESC) AS place,
                              COUNT(*) OVER (PARTITION BY p.employee_id) AS held
                       FROM placements p WHERE p.government_id = :government %ONE_P% AND p.kind = 'D'
                       AND %KNOWN_P% AND p.valid_from <= :asOf AND p.valid_to > :asOf) d
                   ON d.employee_id = v.employee_id AND d.place = 1
            LEFT JOIN position_versions pv ON pv.position_id = d.position_id
                   AND %KNOWN_PV% AND pv.valid_from <= :asOf AND pv.valid_to > :asOf
            LEFT JOIN job_versions j ON j.job_id = pv.job_id
                   AND %KNOWN_J% AND j.valid_from <= :asOf AND j.valid_to > :asOf
            LEFT JOIN unit_versions u ON u.unit_id = pv.unit_id
                   AND %KNOWN_U% AND u.valid_from <= :asOf AND u.valid_to > :asOf
            LEFT JOIN (SELECT pr.employee_id, MAX(CONCAT(pr.year, ':', pr.predicate)) AS latest,
                              SUM(pr.year = :year - 1) AS rated1, SUM(pr.year = :year - 2) AS rated2
                       FROM performance_ratings pr WHERE pr.government_id = :government %ONE_PR%
                       AND %KNOWN_PR% AND pr.year < :year GROUP BY pr.employee_id) r
                   ON r.employee_id = v.employee_id
            LEFT JOIN (SELECT ca.employee_id, MAX(ca.assessed_on) AS latest
                       FROM competency_assessments ca WHERE ca.government_id = :government %ONE_CA%
                       AND %KNOWN_CA% AND ca.assessed_on <= :asOf GROUP BY ca.employee_id) a
                   ON a.employee_id = v.employee_id
            WHERE v.government_id = :government %ONE_V%
              AND %KNOWN_V% AND v.valid_from <= :asOf AND v.valid_to > :asOf
            """;

    /**
     * The rows on a day.
     *
     * @param knownAt recorded time, or null for now
     * @param people  whose rows
     */
    static EmployeeRowSql of(UUID governmentId, LocalDate asOf, Instant knownAt, People people, RuleSet rules) {
        Map<String, Object> values = new HashMap<>();
        values.put("government", governmentId);
        values.put("asOf", asOf);
        values.put("year", asOf.getYear());
        values.put("earliest", Tenure.EARLIEST);
        values.put("known", RecordedTime.value(knownAt));
        values.put("oldest", asOf.minusMonths(rules.integer("assessment_validity_months")));
        values.put("midLast", LocalDate.of(asOf.getYear() - 1, 7, 1));
        values.put("midPrevious", LocalDate.of(asOf.getYear() - 2, 7, 1));
        values.putAll(people.values());
        String rows = ROWS.replace(
                "%GAPS%",
                Arrays.stream(DataGap.values())
                        .map(gap -> "IF(" + condition(gap) + ", " + gap.bit() + ", 0)")
                        .collect(Collectors.joining(" + ")));
        for (String alias : List.of("p", "pv", "j", "u", "pr", "ca", "v")) {
            rows = rows.replace(
                            "%KNOWN_" + alias.toUpperCase(Locale.ROOT) + "%", RecordedTime.condition(alias, knownAt))
                    .replace("%ONE_" + alias.toUpperCase(Locale.ROOT) + "%", people.condition(alias));
        }
        return new EmployeeRowSql("SELECT x.*, " + score(rules) + " AS quality FROM (" + rows + ") x", values);
    }

    /** A hundred less the weight of each gap, never below zero. */
    private static String score(RuleSet rules) {
        Map<String, BigDecimal> weights = rules.numbers("quality_weights");
        return Arrays.stream(DataGap.values())
                .map(gap -> "IF(x.gaps & " + gap.bit() + ", "
                        + weights.getOrDefault(gap.weight(), BigDecimal.ZERO)
                                .divide(BigDecimal.valueOf(gap.sharers()), 2, RoundingMode.HALF_UP)
                        + ", 0)")
                .collect(Collectors.joining(" + ", "CAST(GREATEST(0, 100 - (", ")) AS DECIMAL(5, 2))"));
    }

    private static String condition(DataGap gap) {
        return switch (gap) {
            case NIP_MISMATCH ->
                "DATE_FORMAT(v.birth_date, '%Y%m%d') <> LEFT(e.nip, 8)"
                        + " OR v.sex <> CASE SUBSTRING(e.nip, 15, 1) WHEN '1' THEN 'M' WHEN '2' THEN 'F' END";
            case NO_EDUCATION -> "v.education_level IS NULL";
            case NO_RANK -> "v.rank_code IS NULL AND v.employment_status <> 'PPPK'";
            case NO_PLACEMENT -> "d.position_id IS NULL";
            case NO_LAST_RATING -> "COALESCE(r.rated1, 0) = 0 AND COALESCE(v.cpns_from <= :midLast, TRUE)";
            case NO_PREVIOUS_RATING -> "COALESCE(r.rated2, 0) = 0 AND COALESCE(v.cpns_from <= :midPrevious, TRUE)";
            case NO_ASSESSMENT -> "a.latest IS NULL";
            case ASSESSMENT_EXPIRED -> "a.latest <= :oldest";
            case NO_HOME_ZONE -> "v.home_zone IS NULL";
            case TENURE_UNKNOWN -> "d.valid_from < :earliest";
            case DOUBLE_DEFINITIVE -> "d.held > 1";
        };
    }
}
