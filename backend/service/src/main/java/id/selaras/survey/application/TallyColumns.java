package id.selaras.survey.application;

import id.selaras.shared.sql.Row;
import id.selaras.survey.application.TallyRepository.Place;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.Tallies;
import id.selaras.survey.domain.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How the tallies of a survey and month or year lie in one row: three columns for each measure, so that few rows are read. */
final class TallyColumns {

    /** Counts everybody. */
    static final String RECEIVED = "RECEIVED";

    private static final String PERSON = "PERSON";
    private static final SatisfactionElement[] ELEMENTS = SatisfactionElement.values();
    private static final List<String> ALL = all();

    /** Everything that is counted, in the order in which {@link #read} takes it. */
    static final String NAMES = String.join(", ", ALL);

    private TallyColumns() {}

    /** The statement that adds a {@link #row} to what a table holds. */
    static String add(String table, String time) {
        return "INSERT INTO " + table + " (survey_id, " + time + ", suspicious, " + NAMES + ") VALUES ("
                + String.join(", ", Collections.nCopies(ALL.size() + 3, "?")) + ") AS more ON DUPLICATE KEY UPDATE "
                + ALL.stream()
                        .map(column -> column + " = " + table + "." + column + " + more." + column)
                        .collect(Collectors.joining(", "));
    }

    private static List<String> all() {
        List<String> columns = new ArrayList<>(List.of("received", "persons", "person_total", "person_squares"));
        for (SatisfactionElement element : ELEMENTS) {
            String name = element.name().toLowerCase(Locale.ROOT);
            columns.addAll(List.of(name + "_answers", name + "_total", name + "_squares"));
        }
        return List.copyOf(columns);
    }

    /** @param sign 1 to add, −1 to take back */
    static Object[] row(Place place, Tallies tallies, int sign) {
        List<Object> row = new ArrayList<>(ALL.size() + 3);
        row.addAll(Arrays.asList(place.surveyId(), place.month(), place.suspicious(), sign * tallies.received()));
        add(row, tallies.persons(), sign);
        for (SatisfactionElement element : ELEMENTS) {
            add(row, tallies.elements().getOrDefault(element, Tally.NONE), sign);
        }
        return row.toArray();
    }

    private static void add(List<Object> row, Tally tally, int sign) {
        row.addAll(List.of(sign * tally.count(), sign * tally.sum(), sign * tally.squares()));
    }

    static Tallies read(Row row) {
        Map<SatisfactionElement, Tally> elements = new EnumMap<>(SatisfactionElement.class);
        for (SatisfactionElement element : ELEMENTS) {
            Tally tally = tally(row, 5 + 3 * element.ordinal());
            if (tally.count() > 0) {
                elements.put(element, tally);
            }
        }
        return new Tallies(row.number(1), tally(row, 2), elements);
    }

    private static Tally tally(Row row, int position) {
        return new Tally(row.number(position), row.number(position + 1), row.number(position + 2));
    }

    /** Each measure by its name: what nobody answered has none. */
    static Map<String, Tally> measures(Tallies tallies) {
        Map<String, Tally> measures = new LinkedHashMap<>();
        measures.put(RECEIVED, new Tally(tallies.received(), 0, 0));
        if (tallies.valid() > 0) {
            measures.put(PERSON, tallies.persons());
        }
        tallies.elements().forEach((element, tally) -> measures.put(element.name(), tally));
        return measures;
    }
}
