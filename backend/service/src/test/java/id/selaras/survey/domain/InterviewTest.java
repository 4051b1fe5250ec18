package id.selaras.survey.domain;

import static id.selaras.survey.domain.QuestionFaultsTest.choice;
import static id.selaras.survey.domain.QuestionFaultsTest.number;
import static id.selaras.survey.domain.QuestionFaultsTest.scale;
import static id.selaras.survey.domain.QuestionFaultsTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.survey.domain.Question.Option;
import id.selaras.survey.domain.Question.ShowIf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static final Interview VISIT = new Interview(List.of(
            choice("WAITED", false, null),
            number("MINUTES", "0", "600", 1),
            text("WHY", new ShowIf("MINUTES", ShowIfOperator.AT_LEAST, List.of("30"))),
            scale("MOOD", 1, 5, null),
            choice("HELP", true, new ShowIf("WAITED", ShowIfOperator.IS_ONE_OF, List.of("YES"))),
            text("MORE", new ShowIf("HELP", ShowIfOperator.IS_NONE_OF, List.of("NO")))));

    private static List<String> shown(Map<String, ?> answers) {
        return VISIT.shown(answers).stream().map(Question::code).toList();
    }

    private static List<String> faults(Map<String, ?> answers) {
        return VISIT.complete(answers).faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    @Test
    void aQuestionIsShownOnceTheAnswerItHangsOnIsGiven() {
        assertThat(shown(Map.of())).containsExactly("WAITED", "MINUTES", "MOOD");
        assertThat(shown(Map.of("MINUTES", 30))).containsExactly("WAITED", "MINUTES", "WHY", "MOOD");
        assertThat(shown(Map.of("MINUTES", 29.9))).doesNotContain("WHY");
        assertThat(shown(Map.of("WAITED", "YES"))).contains("HELP").doesNotContain("MORE");
        assertThat(shown(Map.of("WAITED", "YES", "HELP", List.of("YES")))).contains("HELP", "MORE");
    }

    @Test
    void anAnswerThatIsNotShownShowsNothingElse() {
        assertThat(shown(Map.of("WAITED", "NO", "HELP", List.of("YES")))).doesNotContain("HELP", "MORE");
    }

    @Test
    void anAnswerToAQuestionThatIsNotShownIsRefused() {
        assertThat(faults(Map.of("WAITED", "NO", "HELP", List.of("YES"), "OTHER", 1)))
                .containsExactly("/answers/HELP question-not-shown", "/answers/OTHER unknown-question");
    }

    @Test
    void everyAnswerOutsideWhatIsAllowedIsToldAtOnce() {
        assertThat(faults(Map.of("WAITED", "MAYBE", "MINUTES", 601, "MOOD", 6)))
                .containsExactly(
                        "/answers/WAITED no-such-option",
                        "/answers/MINUTES outside-range",
                        "/answers/MOOD outside-scale");
        assertThat(faults(Map.of("WAITED", List.of("YES"), "MINUTES", 0.25, "MOOD", "3")))
                .containsExactly(
                        "/answers/WAITED one-answer-only",
                        "/answers/MINUTES too-many-decimals",
                        "/answers/MOOD outside-scale");
        assertThat(faults(Map.of("WAITED", "YES", "HELP", List.of("YES", "YES"), "MINUTES", "30")))
                .containsExactly("/answers/MINUTES number-needed", "/answers/HELP option-twice");
        assertThat(faults(Map.of("MOOD", 0, "MINUTES", -1)))
                .containsExactly("/answers/MINUTES outside-range", "/answers/MOOD outside-scale");
        assertThat(faults(Map.of("MINUTES", 30, "WHY", "x".repeat(101)))).containsExactly("/answers/WHY text-too-long");
    }

    @Test
    void whatIsKeptIsPlain() {
        assertThat(VISIT.complete(Map.of(
                                "WAITED", "YES",
                                "MINUTES", new BigDecimal("30.0"),
                                "WHY", "  antre ",
                                "HELP", List.of("NO", "YES"),
                                "MORE", " "))
                        .values())
                .isEqualTo(Map.of(
                        "WAITED",
                        "YES",
                        "MINUTES",
                        new BigDecimal("30"),
                        "WHY",
                        "antre",
                        "HELP",
                        List.of("YES", "NO")));
    }

    @Test
    void aRequiredQuestionIsAskedForOnlyWhereItIsShown() {
        Question first = choice("A", false, null);
        Question second = required(text("B", new ShowIf("A", ShowIfOperator.IS_ONE_OF, List.of("YES"))));
        Interview interview = new Interview(List.of(first, second));

        assertThat(interview.complete(Map.of("A", "NO")).faults()).isEmpty();
        assertThat(interview.complete(Map.of("A", "YES")).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer() + fault.code()).isEqualTo("/answers/Banswer-required"));
    }

    @Test
    void whoeverAnswersWhatIsShownIsNeverRefused() {
        each((interview, random) -> {
            Map<String, Object> answers = answered(interview, random);

            Interview.Outcome outcome = interview.complete(answers);

            assertThat(outcome.faults()).isEmpty();
            assertThat(outcome.values().keySet()).isEqualTo(answers.keySet());
        });
    }

    @Test
    void whatIsShownHangsOnEarlierAnswersOnly() {
        each((interview, random) -> {
            Map<String, Object> answers = answered(interview, random);
            int kept = random.nextInt(interview.questions().size());
            Set<String> early = new HashSet<>(codes(interview.questions().subList(0, kept)));
            Map<String, Object> fewer = new HashMap<>(answers);
            fewer.keySet().retainAll(early);

            List<String> all = codes(interview.shown(answers));
            List<String> some = codes(interview.shown(fewer));

            all.retainAll(early);
            some.retainAll(early);
            assertThat(some).isEqualTo(all);
        });
    }

    @Test
    void oneMoreAnswerToAQuestionThatIsNotShownIsAlwaysRefused() {
        each((interview, random) -> {
            Map<String, Object> answers = answered(interview, random);
            List<String> shown = codes(interview.shown(answers));
            for (Question question : interview.questions()) {
                if (!shown.contains(question.code())) {
                    Map<String, Object> more = new HashMap<>(answers);
                    more.put(question.code(), answer(question, random));
                    assertThat(interview.complete(more).faults())
                            .anyMatch(fault -> fault.pointer().equals("/answers/" + question.code())
                                    && fault.code().equals("question-not-shown"));
                }
            }
        });
    }

    /** Questionnaires made at random; the seed tells which one failed. */
    private static void each(BiConsumer<Interview, Random> property) {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            try {
                property.accept(interview(random), random);
            } catch (AssertionError failed) {
                throw new AssertionError("seed " + seed, failed);
            }
        }
    }

    /** Publishable questions of all kinds, about half of which hang on an earlier one. */
    private static Interview interview(Random random) {
        List<Question> questions = new ArrayList<>();
        IntStream.range(0, 2 + random.nextInt(8)).forEach(index -> {
            String code = "Q" + index;
            ShowIf showIf = questions.isEmpty() || random.nextBoolean()
                    ? null
                    : condition(questions.get(random.nextInt(questions.size())), random);
            questions.add(
                    switch (random.nextInt(4)) {
                        case 0 -> choice(code, random.nextBoolean(), showIf);
                        case 1 -> scale(code, 1, 5, showIf);
                        case 2 -> number(code, "0", "9", 0);
                        default -> text(code, showIf);
                    });
        });
        assertThat(QuestionFaults.of(questions, QuestionnairePurpose.OWN)).isEmpty();
        return new Interview(questions);
    }

    private static ShowIf condition(Question asked, Random random) {
        String number = String.valueOf(1 + random.nextInt(5));
        return switch (asked.kind()) {
            case CHOICE ->
                new ShowIf(
                        asked.code(),
                        random.nextBoolean() ? ShowIfOperator.IS_ONE_OF : ShowIfOperator.IS_NONE_OF,
                        List.of("YES"));
            case SCALE ->
                new ShowIf(
                        asked.code(),
                        random.nextBoolean() ? ShowIfOperator.IS_ONE_OF : ShowIfOperator.AT_MOST,
                        List.of(number));
            case NUMBER -> new ShowIf(asked.code(), ShowIfOperator.AT_LEAST, List.of(number));
            case TEXT -> null;
        };
    }

    /** Goes through the questions as somebody does: answers some of those that are shown. */
    private static Map<String, Object> answered(Interview interview, Random random) {
        Map<String, Object> answers = new HashMap<>();
        for (Question question : interview.questions()) {
            if (codes(interview.shown(answers)).contains(question.code()) && random.nextInt(4) > 0) {
                answers.put(question.code(), answer(question, random));
            }
        }
        return answers;
    }

    private static Object answer(Question question, Random random) {
        return switch (question.kind()) {
            case CHOICE -> {
                List<String> codes =
                        question.options().stream().map(Option::code).toList();
                String one = codes.get(random.nextInt(codes.size()));
                yield question.several() ? List.of(one) : one;
            }
            case SCALE -> 1 + random.nextInt(5);
            case NUMBER -> random.nextInt(10);
            case TEXT -> "kata";
        };
    }

    private static List<String> codes(List<Question> questions) {
        return new ArrayList<>(questions.stream().map(Question::code).toList());
    }

    private static Question required(Question question) {
        return new Question(
                question.code(),
                question.kind(),
                true,
                question.text(),
                question.options(),
                question.several(),
                question.scale(),
                question.amount(),
                question.maxLength(),
                question.showIf());
    }
}
