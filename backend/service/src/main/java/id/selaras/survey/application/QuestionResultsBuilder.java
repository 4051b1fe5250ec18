package id.selaras.survey.application;

import id.selaras.rules.application.RuleSet;
import id.selaras.survey.application.AskedQuestion.AnswerChoice;
import id.selaras.survey.application.AskedQuestions.Asked;
import id.selaras.survey.application.QuestionResults.OfQuestion;
import id.selaras.survey.application.QuestionResults.OfValue;
import id.selaras.survey.application.QuestionResults.Suspicious;
import id.selaras.survey.domain.Distribution;
import id.selaras.survey.domain.Question;
import id.selaras.survey.domain.QuestionDisclosure;
import id.selaras.survey.domain.QuestionDisclosure.Told;
import id.selaras.survey.domain.QuestionKind;
import id.selaras.survey.domain.QuestionnairePurpose;
import id.selaras.survey.domain.SurveyStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes results of what is counted, by the rules of a day.
 *
 * @param least people of the smallest group that may be told
 * @param share per cent of the invited employees who must have answered
 * @param leastPublished suspicious answers, and others beside them, from which on the results without them are told
 */
record QuestionResultsBuilder(int least, int share, int leastPublished) {

    private static final BigDecimal INDEX_FACTOR = BigDecimal.valueOf(20);
    private static final int PERCENT = 100;
    private static final String LANGUAGE = "id";

    static QuestionResultsBuilder of(RuleSet rules) {
        return new QuestionResultsBuilder(
                rules.integer("skm_least_cell"),
                rules.integer("survey_least_share"),
                rules.integer("skm_least_published"));
    }

    /** Why nothing is told; empty where it may be. */
    List<String> withheld(SurveyRow survey) {
        List<String> reasons = new ArrayList<>();
        if (survey.received() < least) {
            reasons.add("too-few-answers");
        }
        if (survey.audience().isOfEmployees()) {
            long invited = survey.population() == null ? 0 : survey.population();
            if (survey.received() * PERCENT < invited * share) {
                reasons.add("too-small-share");
            }
            // Whoever looks before and after a colleague answers would see the difference.
            if (survey.status() != SurveyStatus.CLOSED) {
                reasons.add("survey-open");
            }
        }
        return reasons;
    }

    QuestionResults results(SurveyRow survey, Asked asked, QuestionTallies tallies) {
        List<String> withheld = withheld(survey);
        Long invited = survey.audience().isOfEmployees() ? survey.population() : null;
        long suspicious = tallies.suspiciousPeople();
        if (!withheld.isEmpty()) {
            return new QuestionResults(
                    survey.id(),
                    asked.purpose(),
                    survey.received(),
                    invited,
                    withheld,
                    null,
                    List.of(),
                    new Suspicious(suspicious, List.of()));
        }
        List<Question> questions = asked.interview().questions();
        Counted all = Counted.of(questions, tallies.all());
        Map<String, Told> told = all.told(questions, least);
        return new QuestionResults(
                survey.id(),
                asked.purpose(),
                survey.received(),
                invited,
                List.of(),
                index(asked, told, all.counts()),
                all.results(questions, told),
                new Suspicious(suspicious, without(questions, tallies, told)));
    }

    /**
     * The results of the others. Beside the results of all they tell what the suspicious ones said, who may be people as
     * well: only what may be told of all three is.
     */
    private List<OfQuestion> without(List<Question> questions, QuestionTallies tallies, Map<String, Told> toldOfAll) {
        if (tallies.suspiciousPeople() < leastPublished || tallies.usualPeople() < leastPublished) {
            return List.of();
        }
        Counted others = Counted.of(questions, tallies.usual());
        Counted suspicious = Counted.of(questions, tallies.suspicious());
        Map<String, Told> ofSuspicious = suspicious.told(questions, least);
        Map<String, Told> told = new HashMap<>();
        others.told(questions, least).forEach((code, one) -> {
            Told both = one.and(toldOfAll.get(code));
            // Where none of them answered, leaving them out changes nothing and tells nothing.
            told.put(code, suspicious.answered().get(code) == 0 ? both : both.and(ofSuspicious.get(code)));
        });
        return others.results(questions, told);
    }

    /**
     * Some of the answers, counted.
     *
     * @param answered people by question
     * @param counts   people by question and value
     */
    private record Counted(Map<String, Long> answered, Map<String, Map<String, Long>> counts) {

        static Counted of(List<Question> questions, Map<String, Map<String, Long>> tallies) {
            Map<String, Long> answered = new HashMap<>();
            Map<String, Map<String, Long>> counts = new HashMap<>();
            for (Question question : questions) {
                Map<String, Long> counted = tallies.getOrDefault(question.code(), Map.of());
                answered.put(question.code(), counted.getOrDefault(QuestionAnswerRepository.ALL, 0L));
                counts.put(question.code(), values(question, counted));
            }
            return new Counted(answered, counts);
        }

        Map<String, Told> told(List<Question> questions, int least) {
            return QuestionDisclosure.of(questions, answered, counts, least);
        }

        List<OfQuestion> results(List<Question> questions, Map<String, Told> told) {
            return questions.stream()
                    .map(question -> told.get(question.code()).isTold()
                            ? QuestionResultsBuilder.told(
                                    question,
                                    answered.get(question.code()),
                                    counts.get(question.code()),
                                    told.get(question.code()))
                            : untold(question))
                    .toList();
        }
    }

    /** Every value that can be chosen, and every number that was answered, in order. */
    private static Map<String, Long> values(Question question, Map<String, Long> counted) {
        Map<String, Long> values = new LinkedHashMap<>();
        if (question.kind() == QuestionKind.NUMBER) {
            counted.keySet().stream()
                    .filter(value -> !value.equals(QuestionAnswerRepository.ALL))
                    .sorted(Comparator.comparing(BigDecimal::new))
                    .forEach(value -> values.put(value, counted.get(value)));
        } else {
            AskedQuestion.choices(question, LANGUAGE)
                    .forEach(choice -> values.put(choice.value(), counted.getOrDefault(choice.value(), 0L)));
        }
        return values;
    }

    private static OfQuestion told(Question question, long answered, Map<String, Long> counts, Told told) {
        boolean isCounted = question.kind() == QuestionKind.SCALE || question.kind() == QuestionKind.NUMBER;
        Distribution distribution = isCounted ? Distribution.of(counts) : null;
        Map<String, String> words = new HashMap<>();
        for (AnswerChoice choice : AskedQuestion.choices(question, LANGUAGE)) {
            words.put(choice.value(), choice.words());
        }
        // Which numbers were answered at all may already tell of somebody.
        boolean hidesValues =
                question.kind() == QuestionKind.NUMBER && !told.untold().isEmpty();
        return new OfQuestion(
                question.code(),
                question.kind(),
                question.text().in(LANGUAGE),
                answered,
                isCounted ? distribution.mean() : null,
                isCounted ? distribution.median() : null,
                hidesValues
                        ? List.of()
                        : counts.entrySet().stream()
                                .map(one -> new OfValue(
                                        one.getKey(),
                                        words.getOrDefault(one.getKey(), one.getKey()),
                                        told.untold().contains(one.getKey()) ? null : one.getValue()))
                                .toList());
    }

    private static OfQuestion untold(Question question) {
        return new OfQuestion(
                question.code(), question.kind(), question.text().in(LANGUAGE), null, null, null, List.of());
    }

    /** Told only where each of its scales is: otherwise the untold one would follow from the others. */
    private static BigDecimal index(Asked asked, Map<String, Told> told, Map<String, Map<String, Long>> counts) {
        List<Question> scales = asked.interview().questions().stream()
                .filter(question -> question.kind() == QuestionKind.SCALE)
                .toList();
        if (asked.purpose() != QuestionnairePurpose.READINESS_PULSE
                || scales.isEmpty()
                || !scales.stream().allMatch(scale -> told.get(scale.code()).isTold())) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        long people = 0;
        for (Question scale : scales) {
            Distribution distribution = Distribution.of(counts.get(scale.code()));
            sum = sum.add(distribution.sum());
            people += distribution.people();
        }
        return sum.multiply(INDEX_FACTOR).divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP);
    }
}
