package id.selaras.survey.application;

import id.selaras.shared.sql.Sql;
import id.selaras.survey.domain.PeriodLength;
import id.selaras.survey.domain.Tallies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/** Tallies of surveys by month. */
@ApplicationScoped
class TallyRepository {

    @Inject
    Sql sql;

    /**
     * Where answers are counted.
     *
     * @param month      its first day
     * @param suspicious those that came in a burst or with many equal ones are counted apart
     */
    record Place(UUID surveyId, LocalDate month, boolean suspicious) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::surveyId)
                .thenComparing(Place::month)
                .thenComparing(Place::suspicious);

        static Place of(UUID surveyId, LocalDate day) {
            return of(surveyId, day, false);
        }

        static Place of(UUID surveyId, LocalDate day, boolean suspicious) {
            return new Place(surveyId, day.withDayOfMonth(1), suspicious);
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** Adds to what is counted; always in the same order, so that writers do not wait for each other in a circle. */
    void add(SortedMap<Place, Tallies> more) {
        change(more, 1);
    }

    /** Takes back what was counted. */
    void take(SortedMap<Place, Tallies> less) {
        change(less, -1);
        less.keySet().stream().map(Place::surveyId).distinct().forEach(this::forgetEmpty);
    }

    /** Sets everything that is counted of a survey. */
    void replace(UUID surveyId, SortedMap<Place, Tallies> all) {
        sql.update("DELETE FROM survey_tallies WHERE survey_id = :survey", Map.of("survey", surveyId));
        add(all);
    }

    private void forgetEmpty(UUID surveyId) {
        sql.update("DELETE FROM survey_tallies WHERE survey_id = :survey AND received = 0", Map.of("survey", surveyId));
    }

    private void change(SortedMap<Place, Tallies> tallies, int sign) {
        List<Object[]> rows = new ArrayList<>(tallies.size());
        tallies.forEach((place, told) -> rows.add(TallyColumns.row(place, told, sign)));
        sql.batch(TallyColumns.ADD, rows);
    }

    /** What is counted in some of the places of a survey, by month. */
    static SortedMap<LocalDate, Tallies> months(Map<Place, Tallies> places, Predicate<Place> wanted) {
        SortedMap<LocalDate, Tallies> months = new TreeMap<>();
        places.forEach((place, tallies) -> {
            if (wanted.test(place)) {
                months.merge(place.month(), tallies, Tallies::plus);
            }
        });
        return months;
    }

    /** Everything that is counted of a survey. */
    SortedMap<Place, Tallies> places(UUID surveyId) {
        SortedMap<Place, Tallies> places = new TreeMap<>();
        sql.each(
                "SELECT " + TallyColumns.NAMES + ", month, suspicious FROM survey_tallies WHERE survey_id = :survey",
                Map.of("survey", surveyId),
                row -> places.put(
                        Place.of(surveyId, row.date("month"), row.flag("suspicious")), TallyColumns.read(row)));
        return places;
    }

    /**
     * What the surveys of a unit hold.
     *
     * @param periods    by the first day of the period
     * @param population users of all its services, or null where a survey does not say it
     */
    record OfUnit(Map<LocalDate, Tallies> periods, Long population) {

        OfUnit plus(OfUnit other) {
            Map<LocalDate, Tallies> sum = new TreeMap<>(periods);
            other.periods.forEach((start, tallies) -> sum.merge(start, tallies, Tallies::plus));
            return new OfUnit(
                    sum, population == null || other.population == null ? null : population + other.population);
        }
    }

    /**
     * What is counted in the surveys of each unit. Two queries, whatever there is.
     *
     * @param units   the only units wanted, or null for all
     * @param service the only service wanted, or null for all
     * @param from    first day of a period
     */
    Map<UUID, OfUnit> units(
            UUID governmentId,
            Collection<UUID> units,
            String service,
            PeriodLength period,
            LocalDate from,
            LocalDate to) {
        Map<String, Object> values =
                new HashMap<>(Map.of("government", governmentId, "from", from, "to", to, "length", period.months()));
        StringBuilder surveys = new StringBuilder("s.government_id = :government");
        if (units != null) {
            surveys.append(" AND s.unit_id IN :units");
            values.put("units", units);
        }
        if (service != null) {
            surveys.append(" AND s.service = :service");
            values.put("service", service);
        }
        Map<UUID, Map<LocalDate, Tallies>> found = new TreeMap<>();
        sql.each(
                "SELECT " + TallyColumns.SUMS + ", s.unit_id,"
                        + " DATE_SUB(t.month, INTERVAL (MONTH(t.month) - 1) % :length MONTH) AS start"
                        + " FROM surveys s JOIN survey_tallies t ON t.survey_id = s.id"
                        + " WHERE " + surveys + " AND t.month BETWEEN :from AND :to GROUP BY s.unit_id, start",
                values,
                row -> found.computeIfAbsent(row.id("unit_id"), any -> new TreeMap<>())
                        .put(row.date("start"), TallyColumns.read(row)));
        Map<UUID, Long> populations = populations(surveys, values);
        Map<UUID, OfUnit> all = new LinkedHashMap<>();
        found.forEach((unit, periods) -> all.put(unit, new OfUnit(periods, populations.get(unit))));
        return all;
    }

    private Map<UUID, Long> populations(CharSequence surveys, Map<String, Object> values) {
        Map<UUID, Long> populations = new HashMap<>();
        sql.each(
                "SELECT s.unit_id, CASE WHEN COUNT(s.population) = COUNT(*) THEN SUM(s.population) END AS users"
                        + " FROM surveys s WHERE " + surveys + " AND EXISTS (SELECT 1 FROM survey_tallies t"
                        + " WHERE t.survey_id = s.id AND t.month BETWEEN :from AND :to) GROUP BY s.unit_id",
                values,
                row -> populations.put(
                        row.id("unit_id"),
                        row.decimal("users") == null
                                ? null
                                : row.decimal("users").longValueExact()));
        return populations;
    }
}
