package id.selaras.survey.application;

import id.selaras.survey.application.ScanRepository.QuestionCount;
import id.selaras.survey.application.ScanRepository.ScannedQuestions;
import id.selaras.survey.application.TallyVerification.Difference;
import id.selaras.survey.domain.Interview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Counts all answers to an own questionnaire anew, piece by piece, and compares with what is counted of them. */
@ApplicationScoped
class QuestionTallyScan {

    private static final String ALL = QuestionAnswerRepository.ALL;

    @Inject
    ScanRepository answers;

    @Inject
    AskedQuestions asked;

    /**
     * Reads in the caller's transaction, which has to see the answers and the tallies of one moment.
     *
     * @param progress told how many answers have been read; stops the scan by throwing
     */
    TallyScan.Result scan(UUID surveyId, UUID versionId, LongConsumer progress) {
        Interview interview = asked.of(versionId).interview();
        SortedMap<QuestionCount, Long> tallied = answers.questionCounts(surveyId);
        SortedMap<QuestionCount, Long> scanned = new TreeMap<>();
        long read = 0;
        UUID last = TallyScan.BEFORE_ALL;
        List<ScannedQuestions> piece;
        do {
            piece = answers.questionsAfter(surveyId, last, TallyScan.PIECE);
            for (ScannedQuestions one : piece) {
                count(one, interview, scanned);
                last = one.responseId();
            }
            read += piece.size();
            progress.accept(read);
        } while (piece.size() == TallyScan.PIECE);
        return new TallyScan.Result(
                read, differences(tallied, scanned), () -> answers.replaceQuestionCounts(surveyId, scanned));
    }

    private static void count(ScannedQuestions one, Interview interview, SortedMap<QuestionCount, Long> scanned) {
        scanned.merge(one.at(ALL, ALL), 1L, Long::sum);
        // What is kept was complete when it came, and what was asked has never changed.
        interview.counted(interview.complete(one.answers()).values()).forEach((question, values) -> {
            scanned.merge(one.at(question, ALL), 1L, Long::sum);
            values.forEach(value -> scanned.merge(one.at(question, value), 1L, Long::sum));
        });
    }

    private static List<Difference> differences(
            SortedMap<QuestionCount, Long> tallied, SortedMap<QuestionCount, Long> scanned) {
        TreeSet<QuestionCount> counts = new TreeSet<>(tallied.keySet());
        counts.addAll(scanned.keySet());
        return counts.stream()
                .filter(count -> !tallied.getOrDefault(count, 0L).equals(scanned.getOrDefault(count, 0L)))
                .map(count -> new Difference(
                        TallyKind.QUESTIONS,
                        YearMonth.from(count.month()),
                        count.suspicious(),
                        count.question().equals(ALL) ? TallyColumns.RECEIVED : count.question(),
                        count.value().equals(ALL) ? null : count.value(),
                        Difference.people(tallied.getOrDefault(count, 0L)),
                        Difference.people(scanned.getOrDefault(count, 0L))))
                .toList();
    }
}
