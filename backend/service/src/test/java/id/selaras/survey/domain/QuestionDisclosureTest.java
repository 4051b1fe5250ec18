package id.selaras.survey.domain;

import static id.selaras.survey.domain.QuestionFaultsTest.choice;
import static id.selaras.survey.domain.QuestionFaultsTest.number;
import static id.selaras.survey.domain.QuestionFaultsTest.scale;
import static id.selaras.survey.domain.QuestionFaultsTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.survey.domain.Question.ShowIf;
import id.selaras.survey.domain.QuestionDisclosure.Told;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionDisclosureTest {

    private static final int LEAST = 5;
    private static final ShowIf AFTER_YES = new ShowIf("A", ShowIfOperator.IS_ONE_OF, List.of("YES"));

    private static Map<String, Told> told(
            List<Question> questions, Map<String, Long> answered, Map<String, Map<String, Long>> counts) {
        return QuestionDisclosure.of(questions, answered, counts, LEAST);
    }

    @Test
    void aQuestionIsToldFromTheSmallestGroupOn() {
        List<Question> one = List.of(text("T", null));
        assertThat(told(one, Map.of("T", 4L), Map.of()).get("T").isTold()).isFalse();
        assertThat(told(one, Map.of("T", 5L), Map.of()).get("T").isTold()).isTrue();
    }

    @Test
    void aSmallGroupStaysUntoldTogetherWithAnother() {
        assertThat(told(List.of(choice("A", false, null)), Map.of("A", 12L), Map.of("A", Map.of("YES", 9L, "NO", 3L)))
                        .get("A"))
                .isEqualTo(new Told(true, Set.of("YES", "NO")));
        assertThat(told(List.of(choice("A", false, null)), Map.of("A", 12L), Map.of("A", Map.of("YES", 12L, "NO", 0L)))
                        .get("A"))
                .isEqualTo(new Told(true, Set.of()));
    }

    @Test
    void ofSeveralWordsTheRestIsAGroupToo() {
        Map<String, Long> counts = Map.of("YES", 9L, "NO", 6L);
        assertThat(told(List.of(choice("A", true, null)), Map.of("A", 12L), Map.of("A", counts))
                        .get("A")
                        .untold())
                .containsExactly("YES");
    }

    @Test
    void theGroupsOfAScaleAreToldAllOrNoneBecauseOfTheMean() {
        Map<String, Long> thin = Map.of("1", 7L, "2", 2L, "3", 3L, "4", 8L, "5", 0L);
        Map<String, Long> thick = Map.of("1", 7L, "2", 0L, "3", 5L, "4", 8L, "5", 0L);
        List<Question> one = List.of(scale("S", 1, 5, null));
        assertThat(told(one, Map.of("S", 20L), Map.of("S", thin)).get("S").untold())
                .isEqualTo(thin.keySet());
        assertThat(told(one, Map.of("S", 20L), Map.of("S", thick)).get("S").untold())
                .isEmpty();
    }

    @Test
    void aQuestionShownToSomeIsToldOnlyWhereTheOthersCannotBeWorkedOut() {
        List<Question> two = List.of(choice("A", false, null), text("B", AFTER_YES));
        assertThat(told(two, Map.of("A", 12L, "B", 9L), Map.of("A", Map.of("YES", 9L, "NO", 3L)))
                        .get("B")
                        .isTold())
                .isFalse();
        assertThat(told(two, Map.of("A", 12L, "B", 7L), Map.of("A", Map.of("YES", 7L, "NO", 5L)))
                        .get("B")
                        .isTold())
                .isTrue();

        List<Question> asked =
                List.of(number("N", "0", "600", 0), text("W", new ShowIf("N", ShowIfOperator.AT_LEAST, List.of("30"))));
        Map<String, Map<String, Long>> numbers = Map.of("N", Map.of("10", 3L, "40", 9L));
        assertThat(told(asked, Map.of("N", 12L, "W", 9L), numbers).get("W").isTold())
                .isFalse();
        assertThat(told(asked, Map.of("N", 12L, "W", 7L), numbers).get("W").isTold())
                .isTrue();
    }

    @Test
    void meanAndMedianOfCountedNumbers() {
        Distribution odd = Distribution.of(Map.of("1", 1L, "10", 1L, "2.5", 1L));
        assertThat(odd.mean()).isEqualByComparingTo("4.5");
        assertThat(odd.median()).isEqualByComparingTo("2.5");
        Distribution even = Distribution.of(Map.of("1", 2L, "4", 2L));
        assertThat(even.median()).isEqualByComparingTo(new BigDecimal("2.5"));
        assertThat(Distribution.of(Map.of("1", 1L, "2", 2L)).mean()).isEqualByComparingTo("1.6667");
    }
}
