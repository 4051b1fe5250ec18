package id.selaras.survey.application;

import id.selaras.shared.sql.Sql;
import id.selaras.survey.domain.Tallies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/** Tallies of surveys by month, and the same by year. */
@ApplicationScoped
class TallyRepository {

    /** A table of tallies. */
    enum Table {
        MONTHS("survey_tallies", "month"),
        YEARS("survey_year_tallies", "year");

        final String text;
        final String time;
        private final String addition;

        Table(String text, String time) {
            this.text = text;
            this.time = time;
            this.addition = TallyColumns.add(text, time);
        }
    }

    @Inject
    Sql sql;

    /**
     * Where answers are counted.
     *
     * @param month      its first day; the first day of the year where years are counted
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

        Place ofYear() {
            return new Place(surveyId, month.withDayOfYear(1), suspicious);
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
        for (Table table : Table.values()) {
            sql.update("DELETE FROM " + table.text + " WHERE survey_id = :survey", Map.of("survey", surveyId));
        }
        add(all);
    }

    private void forgetEmpty(UUID surveyId) {
        for (Table table : Table.values()) {
            sql.update(
                    "DELETE FROM " + table.text + " WHERE survey_id = :survey AND received = 0",
                    Map.of("survey", surveyId));
        }
    }

    private void change(SortedMap<Place, Tallies> months, int sign) {
        change(Table.MONTHS, months, sign);
        change(Table.YEARS, years(months), sign);
    }

    private void change(Table table, SortedMap<Place, Tallies> tallies, int sign) {
        List<Object[]> rows = new ArrayList<>(tallies.size());
        tallies.forEach((place, told) -> rows.add(TallyColumns.row(place, told, sign)));
        sql.batch(table.addition, rows);
    }

    /** The same by year. */
    static SortedMap<Place, Tallies> years(SortedMap<Place, Tallies> months) {
        SortedMap<Place, Tallies> years = new TreeMap<>();
        months.forEach((place, tallies) -> years.merge(place.ofYear(), tallies, Tallies::plus));
        return years;
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

    /** Everything that is counted of a survey, by month. */
    SortedMap<Place, Tallies> places(UUID surveyId) {
        return places(surveyId, Table.MONTHS);
    }

    SortedMap<Place, Tallies> places(UUID surveyId, Table table) {
        SortedMap<Place, Tallies> places = new TreeMap<>();
        sql.each(
                "SELECT " + TallyColumns.NAMES + ", " + table.time + " AS time, suspicious FROM " + table.text
                        + " WHERE survey_id = :survey",
                Map.of("survey", surveyId),
                row -> places.put(
                        new Place(surveyId, row.date("time"), row.flag("suspicious")), TallyColumns.read(row)));
        return places;
    }
}
