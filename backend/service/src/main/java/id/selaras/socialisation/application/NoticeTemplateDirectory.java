package id.selaras.socialisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The texts a notice can begin with. They come with the application and hold what domain reference 8.1 asks for. */
@ApplicationScoped
public class NoticeTemplateDirectory {

    private static final String FOLDER = "/socialisation/templates/";

    private static final List<NoticeTemplate> ALL = read("index.csv")
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> line.split(";", 2))
            .map(row -> new NoticeTemplate(row[0], row[1], read(row[0] + ".html")))
            .toList();

    public List<NoticeTemplate> all() {
        return ALL;
    }

    private static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(NoticeTemplateDirectory.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
