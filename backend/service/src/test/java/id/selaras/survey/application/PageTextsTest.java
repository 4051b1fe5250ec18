package id.selaras.survey.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @Test
    void everyLanguageHasEveryTextAndIndonesianComesFirst() {
        assertThat(PageTexts.all()).extracting(PageTexts::language).containsExactly("id", "en", "jv");
        PageTexts indonesian = PageTexts.in("id");
        for (PageTexts texts : PageTexts.all()) {
            assertThat(texts.words()).allSatisfy((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(places(text)).as(key).isEqualTo(places(indonesian.of(key)));
            });
        }
    }

    @Test
    void everyLanguageHasNineQuestionsWithFourAnswers() {
        for (PageTexts texts : PageTexts.all()) {
            assertThat(QuestionTexts.in(texts.language()))
                    .hasSize(9)
                    .allSatisfy(question ->
                            assertThat(question.answers()).hasSize(4).doesNotContain(""));
        }
        assertThat(QuestionTexts.in("jv")).doesNotContainAnyElementsOf(QuestionTexts.in("id"));
    }

    @Test
    void everyFactThatMayBeToldHasAWord() {
        PageForm.FACTS.forEach((fact, values) -> values.forEach(
                value -> assertThat(PageTexts.in("jv").of(fact + "." + value)).isNotBlank()));
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group())
                .sorted()
                .toList();
    }
}
