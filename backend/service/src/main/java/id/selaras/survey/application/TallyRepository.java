package id.selaras.survey.application;

import id.selaras.shared.sql.Sql;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.Tallies;
import id.selaras.survey.domain.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
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

    private static final String RECEIVED = "RECEIVED";
    private static final String PERSON = "PERSON";

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
        List<Object[]> rows = new ArrayList<>();
        more.forEach((place, tallies) ->
                measures(tallies).forEach((measure, tally) -> rows.add(row(place, measure, tally))));
        change(rows);
    }

    /** Takes back what was counted. */
    void take(SortedMap<Place, Tallies> less) {
        List<Object[]> rows = new ArrayList<>();
        less.forEach((place, tallies) ->
                measures(tallies).forEach((measure, tally) -> rows.add(row(place, measure, tally.negated()))));
        change(rows);
        less.keySet().stream().map(Place::surveyId).distinct().forEach(this::forgetEmpty);
    }

    /** Sets everything that is counted of a survey. */
    void replace(UUID surveyId, SortedMap<Place, Tallies> all) {
        sql.update("DELETE FROM survey_tallies WHERE survey_id = :survey", Map.of("survey", surveyId));
        add(all);
    }

    private void forgetEmpty(UUID surveyId) {
        sql.update("DELETE FROM survey_tallies WHERE survey_id = :survey AND answers = 0", Map.of("survey", surveyId));
    }

    private void change(List<Object[]> rows) {
        sql.batch(
                "INSERT INTO survey_tallies (survey_id, month, suspicious, measure, answers, total, squares)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) AS more ON DUPLICATE KEY UPDATE"
                        + " answers = survey_tallies.answers + more.answers,"
                        + " total = survey_tallies.total + more.total,"
                        + " squares = survey_tallies.squares + more.squares",
                rows);
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
        Map<Place, Map<String, Tally>> found = new HashMap<>();
        sql.each(
                "SELECT month, measure, answers, total, squares, suspicious FROM survey_tallies"
                        + " WHERE survey_id = :survey",
                Map.of("survey", surveyId),
                row -> found.computeIfAbsent(
                                Place.of(surveyId, row.date("month"), row.flag("suspicious")), any -> new HashMap<>())
                        .put(row.text("measure"), new Tally(row.number(3), row.number(4), row.number(5))));
        SortedMap<Place, Tallies> places = new TreeMap<>();
        found.forEach((place, measures) -> places.put(place, tallies(measures)));
        return places;
    }

    /**
     * What the surveys of a unit hold.
     *
     * @param population users of all its services, or null where a survey does not say it
     */
    record OfUnit(Map<LocalDate, Tallies> months, Long population) {

        OfUnit plus(OfUnit other) {
            Map<LocalDate, Tallies> sum = new TreeMap<>(months);
            other.months.forEach((month, tallies) -> sum.merge(month, tallies, Tallies::plus));
            return new OfUnit(
                    sum, population == null || other.population == null ? null : population + other.population);
        }
    }

    /**
     * What is counted in the surveys of each unit, by month. Two queries, whatever there is.
     *
     * @param units   the only units wanted, or null for all
     * @param service the only service wanted, or null for all
     */
    Map<UUID, OfUnit> units(UUID governmentId, Collection<UUID> units, String service, LocalDate from, LocalDate to) {
        Map<String, Object> values = new HashMap<>(Map.of("government", governmentId, "from", from, "to", to));
        StringBuilder where = new StringBuilder("s.government_id = :government AND t.month BETWEEN :from AND :to");
        if (units != null) {
            where.append(" AND s.unit_id IN :units");
            values.put("units", units);
        }
        if (service != null) {
            where.append(" AND s.service = :service");
            values.put("service", service);
        }
        String counted = " FROM surveys s JOIN survey_tallies t ON t.survey_id = s.id WHERE " + where;
        Map<UUID, Map<LocalDate, Map<String, Tally>>> found = new TreeMap<>();
        sql.each(
                "SELECT t.measure, t.month, SUM(t.answers), SUM(t.total), SUM(t.squares), s.unit_id" + counted
                        + " GROUP BY s.unit_id, t.month, t.measure",
                values,
                row -> found.computeIfAbsent(row.id("unit_id"), any -> new HashMap<>())
                        .computeIfAbsent(row.date("month"), any -> new HashMap<>())
                        .put(row.text("measure"), new Tally(row.number(3), row.number(4), row.number(5))));
        Map<UUID, Long> populations = new HashMap<>();
        sql.each(
                "SELECT d.unit_id, CASE WHEN COUNT(d.population) = COUNT(*) THEN SUM(d.population) END AS users"
                        + " FROM (SELECT DISTINCT s.id, s.unit_id, s.population" + counted + ") d GROUP BY d.unit_id",
                values,
                row -> populations.put(
                        row.id("unit_id"),
                        row.decimal("users") == null
                                ? null
                                : row.decimal("users").longValueExact()));
        Map<UUID, OfUnit> all = new LinkedHashMap<>();
        found.forEach((unit, months) -> {
            Map<LocalDate, Tallies> told = new TreeMap<>();
            months.forEach((month, measures) -> told.put(month, tallies(measures)));
            all.put(unit, new OfUnit(told, populations.get(unit)));
        });
        return all;
    }

    /** The rows of a place: what nobody answered has none. */
    static Map<String, Tally> measures(Tallies tallies) {
        Map<String, Tally> measures = new LinkedHashMap<>();
        measures.put(RECEIVED, new Tally(tallies.received(), 0, 0));
        if (tallies.valid() > 0) {
            measures.put(PERSON, tallies.persons());
        }
        tallies.elements().forEach((element, tally) -> measures.put(element.name(), tally));
        return measures;
    }

    private static Tallies tallies(Map<String, Tally> measures) {
        Map<SatisfactionElement, Tally> elements = new EnumMap<>(SatisfactionElement.class);
        for (SatisfactionElement element : SatisfactionElement.values()) {
            Tally tally = measures.get(element.name());
            if (tally != null) {
                elements.put(element, tally);
            }
        }
        return new Tallies(
                measures.getOrDefault(RECEIVED, Tally.NONE).count(),
                measures.getOrDefault(PERSON, Tally.NONE),
                elements);
    }

    private static Object[] row(Place place, String measure, Tally tally) {
        return new Object[] {
            place.surveyId(), place.month(), place.suspicious(), measure, tally.count(), tally.sum(), tally.squares()
        };
    }
}
