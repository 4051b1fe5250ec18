package id.selaras.survey.application;

import id.selaras.shared.sql.Sql;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.Tallies;
import id.selaras.survey.domain.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

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
     * @param month its first day
     */
    record Place(UUID surveyId, LocalDate month) implements Comparable<Place> {

        static Place of(UUID surveyId, LocalDate day) {
            return new Place(surveyId, day.withDayOfMonth(1));
        }

        @Override
        public int compareTo(Place other) {
            int bySurvey = surveyId.compareTo(other.surveyId);
            return bySurvey != 0 ? bySurvey : month.compareTo(other.month);
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

    private void forgetEmpty(UUID surveyId) {
        sql.update("DELETE FROM survey_tallies WHERE survey_id = :survey AND answers = 0", Map.of("survey", surveyId));
    }

    private void change(List<Object[]> rows) {
        sql.batch(
                "INSERT INTO survey_tallies (survey_id, month, measure, answers, total, squares)"
                        + " VALUES (?, ?, ?, ?, ?, ?) AS more ON DUPLICATE KEY UPDATE"
                        + " answers = survey_tallies.answers + more.answers,"
                        + " total = survey_tallies.total + more.total,"
                        + " squares = survey_tallies.squares + more.squares",
                rows);
    }

    /** What a survey's months hold, in their order. */
    SortedMap<LocalDate, Tallies> months(UUID surveyId) {
        Map<LocalDate, Map<String, Tally>> found = new HashMap<>();
        sql.each(
                "SELECT month, measure, answers, total, squares FROM survey_tallies WHERE survey_id = :survey",
                Map.of("survey", surveyId),
                row -> found.computeIfAbsent(row.date("month"), any -> new HashMap<>())
                        .put(row.text("measure"), new Tally(row.number(3), row.number(4), row.number(5))));
        SortedMap<LocalDate, Tallies> months = new TreeMap<>();
        found.forEach((month, measures) -> months.put(month, tallies(measures)));
        return months;
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
        return new Object[] {place.surveyId(), place.month(), measure, tally.count(), tally.sum(), tally.squares()};
    }
}
