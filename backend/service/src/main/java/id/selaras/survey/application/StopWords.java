package id.selaras.survey.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** Words that stand in any text and say nothing about what it is about. */
final class StopWords {

    static final Set<String> INDONESIAN = read("/survey/stop-words.txt");

    private StopWords() {}

    private static Set<String> read(String file) {
        try (InputStream in = Objects.requireNonNull(StopWords.class.getResourceAsStream(file))) {
            return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
