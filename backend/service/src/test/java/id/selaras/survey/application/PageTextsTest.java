package id.selaras.survey.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void aRowWithASemicolonInItsTextIsRefusedByItsNumber() {
        assertThatThrownBy(() -> PageTexts.of(List.of("key;id;en", "a;satu;one", "b;dua; tiga;two")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("line 3 has not 3 filled cells: b;dua; tiga;two");
    }

    @Test
    void aRowThatLacksALanguageIsRefused() {
        assertThatThrownBy(() -> PageTexts.of(List.of("key;id;en", "a;satu")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> PageTexts.of(List.of("key;id;en", "a;satu;")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void employeesArePromisedInEachLanguageThatNobodySeesWhoseAnswersTheseAre() {
        assertThat(PageTexts.in("id").of("privacy-employee")).endsWith("dari siapa.");
        assertThat(PageTexts.in("en").of("privacy-employee"))
                .startsWith("No name.")
                .endsWith("answers these are.");
        assertThat(PageTexts.in("jv").of("privacy-employee")).endsWith("wangsulanipun sinten.");
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group())
                .sorted()
                .toList();
    }
}
