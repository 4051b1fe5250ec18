package id.selaras.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.error.FieldError;
import id.selaras.survey.domain.Question.Amount;
import id.selaras.survey.domain.Question.Option;
import id.selaras.survey.domain.Question.Scale;
import id.selaras.survey.domain.Question.ShowIf;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionFaultsTest {

    private static final Wording WORDS = new Wording("Kata", null, null);

    static Question choice(String code, boolean several, ShowIf showIf) {
        return new Question(
                code,
                QuestionKind.CHOICE,
                false,
                WORDS,
                List.of(new Option("YES", WORDS), new Option("NO", WORDS)),
                several,
                null,
                null,
                null,
                showIf);
    }

    static Question scale(String code, int from, int to, ShowIf showIf) {
        return new Question(
                code,
                QuestionKind.SCALE,
                false,
                WORDS,
                null,
                false,
                new Scale(from, to, List.of(WORDS, WORDS)),
                null,
                null,
                showIf);
    }

    static Question number(String code, String min, String max, int decimals) {
        Amount amount = new Amount(new BigDecimal(min), new BigDecimal(max), decimals, null);
        return new Question(code, QuestionKind.NUMBER, false, WORDS, null, false, null, amount, null, null);
    }

    static Question text(String code, ShowIf showIf) {
        return new Question(code, QuestionKind.TEXT, false, WORDS, null, false, null, null, 100, showIf);
    }

    private static List<String> faults(QuestionnairePurpose purpose, Question... questions) {
        return QuestionFaults.of(List.of(questions), purpose).stream()
                .map(QuestionFaultsTest::told)
                .toList();
    }

    private static String told(FieldError fault) {
        return fault.pointer() + " " + fault.code();
    }

    @Test
    void questionsOfEveryKindThatHangOnEarlierOnesHaveNoFault() {
        assertThat(faults(
                        QuestionnairePurpose.OWN,
                        choice("Q1", false, null),
                        choice("Q2", true, new ShowIf("Q1", ShowIfOperator.IS_ONE_OF, List.of("YES"))),
                        scale("Q3", 0, 10, new ShowIf("Q2", ShowIfOperator.IS_NONE_OF, List.of("NO"))),
                        text("Q4", new ShowIf("Q3", ShowIfOperator.AT_MOST, List.of("3"))),
                        number("Q5", "0", "240", 0),
                        text("Q6", new ShowIf("Q5", ShowIfOperator.AT_LEAST, List.of("30")))))
                .isEmpty();
    }

    @Test
    void everyFaultOfADraftIsToldAtOnceWithAPointer() {
        Question empty = new Question(null, null, false, null, null, false, null, null, null, null);
        Question fewOptions = new Question(
                "Q1", QuestionKind.CHOICE, false, WORDS, List.of(new Option("a b", null)), false, null, null, 5, null);
        Question twice = scale("Q1", 5, 1, null);

        assertThat(faults(QuestionnairePurpose.OWN, empty, fewOptions, twice))
                .containsExactly(
                        "/questions/0/code code-malformed",
                        "/questions/0/text/id words-missing",
                        "/questions/0/kind kind-missing",
                        "/questions/1/options options-too-few",
                        "/questions/1/options/0/code code-malformed",
                        "/questions/1/options/0/text/id words-missing",
                        "/questions/1/maxLength part-of-other-kind",
                        "/questions/2/code code-twice",
                        "/questions/2/scale scale-points");
        assertThat(faults(QuestionnairePurpose.OWN)).containsExactly("/questions no-questions");
    }

    @Test
    void aConditionAsksAnEarlierQuestionForValuesItCanHave() {
        assertThat(faults(
                        QuestionnairePurpose.OWN,
                        choice("Q1", false, new ShowIf("Q2", ShowIfOperator.IS_ONE_OF, List.of("YES"))),
                        choice("Q2", false, new ShowIf("Q2", ShowIfOperator.IS_ONE_OF, List.of("YES"))),
                        text("Q3", new ShowIf("Q1", ShowIfOperator.IS_ONE_OF, List.of("YES", "MAYBE"))),
                        text("Q4", new ShowIf("Q1", ShowIfOperator.AT_LEAST, List.of("1"))),
                        scale("Q5", 1, 5, null),
                        text("Q6", new ShowIf("Q5", ShowIfOperator.AT_LEAST, List.of("6"))),
                        text("Q7", new ShowIf("Q5", ShowIfOperator.AT_LEAST, List.of("2", "3"))),
                        text("Q8", new ShowIf("Q3", ShowIfOperator.IS_ONE_OF, List.of("x"))),
                        text("Q9", new ShowIf("Q5", ShowIfOperator.IS_ONE_OF, List.of("03"))),
                        text("Q10", new ShowIf(null, null, null))))
                .containsExactly(
                        "/questions/0/showIf/question no-earlier-question",
                        "/questions/1/showIf/question no-earlier-question",
                        "/questions/2/showIf/values/1 value-impossible",
                        "/questions/3/showIf/operator operator-unfit",
                        "/questions/5/showIf/values/0 value-impossible",
                        "/questions/6/showIf/values one-value-only",
                        "/questions/7/showIf/operator operator-unfit",
                        "/questions/8/showIf/values/0 value-impossible",
                        "/questions/9/showIf/question no-earlier-question",
                        "/questions/9/showIf/operator operator-missing",
                        "/questions/9/showIf/values values-missing");
    }

    @Test
    void numbersAndScalesHaveSensibleEnds() {
        Question labels = new Question(
                "Q2",
                QuestionKind.SCALE,
                false,
                WORDS,
                null,
                false,
                new Scale(1, 4, List.of(WORDS, WORDS, WORDS)),
                null,
                null,
                null);
        assertThat(faults(
                        QuestionnairePurpose.OWN,
                        number("Q1", "5", "5", 5),
                        labels,
                        scale("Q3", 0, 11, null),
                        number("Q4", "0", "1000000001", 0)))
                .containsExactly(
                        "/questions/0/amount amount-range",
                        "/questions/0/amount/decimals amount-decimals",
                        "/questions/1/scale/labels scale-labels",
                        "/questions/2/scale scale-points",
                        "/questions/3/amount amount-range");
    }

    @Test
    void theScalesOfAPulseGoFromOneToFive() {
        assertThat(faults(QuestionnairePurpose.READINESS_PULSE, scale("Q1", 1, 5, null), scale("Q2", 0, 4, null)))
                .containsExactly("/questions/1/scale pulse-scale");
    }
}
