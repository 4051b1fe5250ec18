package id.selaras.survey.application;

import id.selaras.survey.application.PublicSurvey.Question;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.Showing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The nine questions word for word (PermenPANRB 14/2017), and translated. */
final class QuestionTexts {

    static final String OFFICIAL = Showing.INDONESIAN;

    private static final Map<String, List<Question>> BY_LANGUAGE = read();

    private QuestionTexts() {}

    /** In this language, or in Indonesian where there is no translation. */
    static List<Question> in(String language) {
        return BY_LANGUAGE.getOrDefault(language, BY_LANGUAGE.get(OFFICIAL));
    }

    /** Those of some elements, in their order. */
    static List<Question> in(String language, List<SatisfactionElement> elements) {
        Map<String, Question> byElement =
                in(language).stream().collect(Collectors.toMap(Question::element, Function.identity()));
        return elements.stream().map(element -> byElement.get(element.name())).toList();
    }

    private static Map<String, List<Question>> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(QuestionTexts.class.getResourceAsStream("/survey/questions.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .collect(Collectors.groupingBy(
                            row -> row[1],
                            Collectors.mapping(
                                    row -> new Question(
                                            row[0],
                                            row[2],
                                            row[3],
                                            List.copyOf(Arrays.asList(row).subList(4, 8))),
                                    Collectors.toUnmodifiableList())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
