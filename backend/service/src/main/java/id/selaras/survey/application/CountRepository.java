package id.selaras.survey.application;

import id.selaras.shared.sql.Sql;
import id.selaras.survey.domain.RespondentFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** How many answered on which day, and what they told of themselves. */
@ApplicationScoped
class CountRepository {

    private static final String DAY = "DAY";

    @Inject
    Sql sql;

    /** A count of a survey. */
    private record Place(UUID surveyId, String fact, String value) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int bySurvey = surveyId.compareTo(other.surveyId);
            int byFact = bySurvey != 0 ? bySurvey : fact.compareTo(other.fact);
            return byFact != 0 ? byFact : value.compareTo(other.value);
        }
    }

    /** An answer as far as it is counted here. */
    record Counted(UUID surveyId, LocalDate day, Respondent respondent) {}

    void add(List<Counted> answers) {
        change(answers, 1);
    }

    /** Takes answers back. */
    void take(List<Counted> answers) {
        change(answers, -1);
        sql.update(
                "DELETE FROM survey_counts WHERE survey_id IN :surveys AND answers = 0",
                Map.of("surveys", answers.stream().map(Counted::surveyId).collect(Collectors.toSet())));
    }

    /** Always in the same order, so that writers do not wait for each other in a circle. */
    private void change(List<Counted> answers, long each) {
        SortedMap<Place, Long> more = new TreeMap<>();
        for (Counted answer : answers) {
            UUID survey = answer.surveyId();
            Respondent told = answer.respondent();
            more.merge(new Place(survey, DAY, answer.day().toString()), each, Long::sum);
            more.merge(place(survey, RespondentFact.SEX, told.sex()), each, Long::sum);
            more.merge(place(survey, RespondentFact.AGE_BAND, told.ageBand()), each, Long::sum);
            more.merge(place(survey, RespondentFact.EDUCATION, told.education()), each, Long::sum);
            more.merge(place(survey, RespondentFact.OCCUPATION, told.occupation()), each, Long::sum);
        }
        List<Object[]> rows = new ArrayList<>(more.size());
        more.forEach((place, count) -> rows.add(new Object[] {place.surveyId(), place.fact(), place.value(), count}));
        sql.batch(
                "INSERT INTO survey_counts (survey_id, fact, value, answers) VALUES (?, ?, ?, ?) AS more"
                        + " ON DUPLICATE KEY UPDATE answers = survey_counts.answers + more.answers",
                rows);
    }

    /** How many answered on which day, in the order of the days. */
    List<ArrivalDay> days(UUID surveyId) {
        return sql.list(
                "SELECT value, answers FROM survey_counts WHERE survey_id = :survey AND fact = :fact ORDER BY value",
                Map.of("survey", surveyId, "fact", DAY),
                row -> new ArrivalDay(LocalDate.parse(row.text("value")), row.number(2)));
    }

    /** What people told of themselves: how many by fact and group. */
    Map<RespondentFact, Map<String, Long>> told(UUID surveyId) {
        Map<RespondentFact, Map<String, Long>> told = new EnumMap<>(RespondentFact.class);
        sql.each(
                "SELECT fact, value, answers FROM survey_counts WHERE survey_id = :survey AND fact <> :day",
                Map.of("survey", surveyId, "day", DAY),
                row -> told.computeIfAbsent(RespondentFact.valueOf(row.text("fact")), any -> new TreeMap<>())
                        .put(row.text("value"), row.number(3)));
        return told;
    }

    private static Place place(UUID survey, RespondentFact fact, Enum<?> group) {
        return new Place(survey, fact.name(), Objects.toString(group, RespondentFact.UNTOLD));
    }
}
