package id.selaras.socialisation.application;

import id.selaras.planning.application.PlanSentence;
import id.selaras.socialisation.application.PersonalLetter.Line;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of personal letters beside the plan's reasons. */
final class LetterTexts {

    private static final Map<String, PlanSentence> WORDS = read();

    private LetterTexts() {}

    static PlanSentence of(String key) {
        return Objects.requireNonNull(WORDS.get(key), key);
    }

    /** Every sentence of a group in its order, its places filled. */
    static List<Line> group(String group, Map<String, PlanSentence> places) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(group + "."))
                .map(entry -> new Line(entry.getKey().substring(group.length() + 1), filled(entry.getValue(), places)))
                .toList();
    }

    private static PlanSentence filled(PlanSentence text, Map<String, PlanSentence> places) {
        String id = text.id();
        String en = text.en();
        for (Map.Entry<String, PlanSentence> place : places.entrySet()) {
            id = id.replace("{" + place.getKey() + "}", place.getValue().id());
            en = en.replace("{" + place.getKey() + "}", place.getValue().en());
        }
        return new PlanSentence(id, en);
    }

    private static Map<String, PlanSentence> read() {
        Map<String, PlanSentence> words = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LetterTexts.class.getResourceAsStream("/socialisation/letter-texts.csv")),
                StandardCharsets.UTF_8))) {
            reader.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                String[] cells = line.split("\\|", 3);
                words.put(cells[0], new PlanSentence(cells[1], cells[2]));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
