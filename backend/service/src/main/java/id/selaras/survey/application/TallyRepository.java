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
}
