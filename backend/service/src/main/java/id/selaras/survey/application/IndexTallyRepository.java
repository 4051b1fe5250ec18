package id.selaras.survey.application;

import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.survey.application.TallyRepository.Table;
import id.selaras.survey.domain.PeriodLength;
import id.selaras.survey.domain.Tallies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** By unit. One query, whatever there is. */
    Map<UUID, Told> byUnit(Asked asked) {
        return grouped(asked, "s.unit_id", row -> row.id("line"), UUID::compareTo);
    }

    /** By service, however its words are written. One query, whatever there is. */
    Map<String, Told> byService(Asked asked) {
        return grouped(
                asked,
                "MIN(s.service) OVER (PARTITION BY s.service)",
                row -> row.text("line"),
                String.CASE_INSENSITIVE_ORDER);
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

    private <K> Map<K, Told> grouped(Asked asked, String line, Function<Row, K> key, Comparator<K> order) {
        Table table = asked.period() == PeriodLength.YEAR ? Table.YEARS : Table.MONTHS;
        Map<String, Object> values = new HashMap<>(Map.of("from", asked.from(), "to", asked.to()));
        String surveys = surveys(asked.governmentId(), asked.units(), asked.service(), values);
        Map<K, Sum> sums = new TreeMap<>(order);
        // Added up here: the server takes three times as long for its sums as for handing out the rows.
        sql.each(
                "SELECT " + TallyColumns.NAMES + ", s.id AS survey, s.population, t." + table.time + " AS time, "
                        + line + " AS line FROM surveys s JOIN " + table.text + " t ON t.survey_id = s.id WHERE "
                        + surveys + " AND t." + table.time + " BETWEEN :from AND :to",
                values,
                row -> sums.computeIfAbsent(key.apply(row), any -> new Sum(asked.period()))
                        .add(row));
        Map<K, Told> all = new LinkedHashMap<>();
        sums.forEach((name, sum) -> all.put(name, sum.told()));
        return all;
    }

    /** What the rows of one line add up to. */
    private static final class Sum {

        private final PeriodLength period;
        private final SortedMap<LocalDate, Tallies> periods = new TreeMap<>();
        private final Map<UUID, BigDecimal> populations = new HashMap<>();

        Sum(PeriodLength period) {
            this.period = period;
        }

        void add(Row row) {
            periods.merge(period.start(row.date("time")), TallyColumns.read(row), Tallies::plus);
            populations.put(row.id("survey"), row.decimal("population"));
        }

        Told told() {
            boolean known = populations.values().stream().noneMatch(Objects::isNull);
            return new Told(
                    periods,
                    known
                            ? populations.values().stream()
                                    .mapToLong(BigDecimal::longValueExact)
                                    .sum()
                            : null);
        }
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
