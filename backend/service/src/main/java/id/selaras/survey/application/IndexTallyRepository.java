package id.selaras.survey.application;

import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.survey.domain.PeriodLength;
import id.selaras.survey.domain.Tallies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** What is counted in the surveys with the nine official questions over periods, by unit or by service. */
@ApplicationScoped
class IndexTallyRepository {

    @Inject
    Sql sql;

    /**
     * Which surveys are wanted, and over which time.
     *
     * @param units   the only units wanted, or null for all
     * @param service the only service wanted, or null for all
     * @param from    first day of a period
     */
    record Asked(
            UUID governmentId,
            Collection<UUID> units,
            String service,
            PeriodLength period,
            LocalDate from,
            LocalDate to) {}

    /**
     * What the surveys of a unit or about a service hold.
     *
     * @param periods    by the first day of the period
     * @param population users of all its services, or null where a survey does not say it
     */
    record Told(Map<LocalDate, Tallies> periods, Long population) {

        Told plus(Told other) {
            Map<LocalDate, Tallies> sum = new TreeMap<>(periods);
            other.periods.forEach((start, tallies) -> sum.merge(start, tallies, Tallies::plus));
            return new Told(sum, population == null || other.population == null ? null : population + other.population);
        }
    }

    /** By unit. Two queries, whatever there is. */
    Map<UUID, Told> byUnit(Asked asked) {
        return grouped(asked, "s.unit_id", "s.unit_id", row -> row.id("line"), UUID::compareTo);
    }

    /** By service, however its words are written. Two queries, whatever there is. */
    Map<String, Told> byService(Asked asked) {
        return grouped(asked, "MIN(s.service)", "s.service", row -> row.text("line"), String.CASE_INSENSITIVE_ORDER);
    }

    /** Services in the order of their names. */
    List<SurveyedService> services(UUID governmentId, Collection<UUID> units) {
        Map<String, Object> values = new HashMap<>();
        String surveys = surveys(governmentId, units, null, values);
        return sql.list(
                "SELECT MIN(s.service) AS service, COUNT(*) AS surveys FROM surveys s WHERE " + surveys
                        + " GROUP BY s.service ORDER BY service",
                values,
                row -> new SurveyedService(row.text("service"), row.number(2)));
    }

    private <K> Map<K, Told> grouped(
            Asked asked, String line, String group, Function<Row, K> key, Comparator<K> order) {
        Map<String, Object> values = new HashMap<>(Map.of("from", asked.from(), "to", asked.to()));
        String surveys = surveys(asked.governmentId(), asked.units(), asked.service(), values);
        Map<K, Long> populations = new TreeMap<>(order);
        sql.each(
                "SELECT " + line + " AS line,"
                        + " CASE WHEN COUNT(s.population) = COUNT(*) THEN SUM(s.population) END AS users"
                        + " FROM surveys s WHERE " + surveys + " AND EXISTS (SELECT 1 FROM survey_tallies t"
                        + " WHERE t.survey_id = s.id AND t.month BETWEEN :from AND :to) GROUP BY " + group,
                values,
                row -> populations.put(
                        key.apply(row),
                        row.decimal("users") == null
                                ? null
                                : row.decimal("users").longValueExact()));
        values.put("length", asked.period().months());
        SortedMap<K, Map<LocalDate, Tallies>> found = new TreeMap<>(order);
        sql.each(
                "SELECT " + TallyColumns.SUMS + ", " + line + " AS line,"
                        + " DATE_SUB(t.month, INTERVAL (MONTH(t.month) - 1) % :length MONTH) AS start"
                        + " FROM surveys s JOIN survey_tallies t ON t.survey_id = s.id"
                        + " WHERE " + surveys + " AND t.month BETWEEN :from AND :to GROUP BY " + group + ", start",
                values,
                row -> found.computeIfAbsent(key.apply(row), any -> new TreeMap<>())
                        .put(row.date("start"), TallyColumns.read(row)));
        Map<K, Told> all = new LinkedHashMap<>();
        found.forEach((name, periods) -> all.put(name, new Told(periods, populations.get(name))));
        return all;
    }

    private static String surveys(
            UUID governmentId, Collection<UUID> units, String service, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("s.government_id = :government AND s.questionnaire_version_id IS NULL");
        values.put("government", governmentId);
        if (units != null) {
            where.append(" AND s.unit_id IN :units");
            values.put("units", units);
        }
        if (service != null) {
            where.append(" AND s.service = :service");
            values.put("service", service);
        }
        return where.toString();
    }
}
