package id.selaras.socialisation.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of the public page of a programme. */
final class ProgrammeTexts {

    private static final List<Map<String, String>> WORDS = read();

    private ProgrammeTexts() {}

    /** By key. */
    static Map<String, String> in(boolean english) {
        return WORDS.get(english ? 1 : 0);
    }

    private static List<Map<String, String>> read() {
        List<Map<String, String>> words = List.of(new HashMap<>(), new HashMap<>());
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ProgrammeTexts.class.getResourceAsStream("/socialisation/page-texts.csv")),
                StandardCharsets.UTF_8))) {
            reader.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                String[] cells = line.split("\\|", 3);
                words.get(0).put(cells[0], cells[1]);
                words.get(1).put(cells[0], cells[2]);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
