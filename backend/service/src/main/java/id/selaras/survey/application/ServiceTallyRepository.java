package id.selaras.survey.application;

import id.selaras.shared.sql.Sql;
import id.selaras.survey.application.TallyRepository.OfUnit;
import id.selaras.survey.domain.Tallies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Services that were asked about with the nine official questions, and what is counted of each. */
@ApplicationScoped
class ServiceTallyRepository {

    @Inject
    Sql sql;

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

    /**
     * What is counted in the surveys of each service, however their words are written. Two queries, whatever there is.
     *
     * @param units   the only units wanted, or null for all
     * @param service the only service wanted, or null for all
     */
    Map<String, OfUnit> tallies(UUID governmentId, Collection<UUID> units, String service, IndexPeriods periods) {
        Map<String, Object> values = new HashMap<>(Map.of("from", periods.from(), "to", periods.to()));
        String surveys = surveys(governmentId, units, service, values);
        Map<String, Long> populations = populations(surveys, values);
        SortedMap<String, Map<LocalDate, Tallies>> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.put("length", periods.period().months());
        sql.each(
                "SELECT " + TallyColumns.SUMS + ", MIN(s.service) AS service,"
                        + " DATE_SUB(t.month, INTERVAL (MONTH(t.month) - 1) % :length MONTH) AS start"
                        + " FROM surveys s JOIN survey_tallies t ON t.survey_id = s.id"
                        + " WHERE " + surveys + " AND t.month BETWEEN :from AND :to GROUP BY s.service, start",
                values,
                row -> found.computeIfAbsent(row.text("service"), any -> new TreeMap<>())
                        .put(row.date("start"), TallyColumns.read(row)));
        Map<String, OfUnit> all = new LinkedHashMap<>();
        found.forEach((name, told) -> all.put(name, new OfUnit(told, populations.get(name))));
        return all;
    }

    /** Users of each service, or null where one of its surveys does not say it. */
    private Map<String, Long> populations(String surveys, Map<String, Object> values) {
        Map<String, Long> populations = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sql.each(
                "SELECT MIN(s.service) AS service,"
                        + " CASE WHEN COUNT(s.population) = COUNT(*) THEN SUM(s.population) END AS users"
                        + " FROM surveys s WHERE " + surveys + " AND EXISTS (SELECT 1 FROM survey_tallies t"
                        + " WHERE t.survey_id = s.id AND t.month BETWEEN :from AND :to) GROUP BY s.service",
                values,
                row -> populations.put(
                        row.text("service"),
                        row.decimal("users") == null
                                ? null
                                : row.decimal("users").longValueExact()));
        return populations;
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
