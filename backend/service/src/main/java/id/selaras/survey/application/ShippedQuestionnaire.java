package id.selaras.survey.application;

import id.selaras.survey.domain.Question;
import id.selaras.survey.domain.QuestionKind;
import id.selaras.survey.domain.QuestionnairePurpose;
import id.selaras.survey.domain.QuestionnaireStatus;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A questionnaire that comes along: every government has it, nobody changes it, whoever wants other words begins a copy.
 * It has one version, and ids that are the same everywhere.
 */
record ShippedQuestionnaire(
        UUID id, UUID versionId, String code, String name, QuestionnairePurpose purpose, List<QuestionForm> questions) {

    private static final List<String> LANGUAGES = List.of("id", "en", "jv");

    private static final List<ShippedQuestionnaire> ALL = List.of(
            of("SKM", "Survei Kepuasan Masyarakat", QuestionnairePurpose.SATISFACTION, official()),
            of(
                    "KESIAPAN",
                    "Kesiapan sebelum mutasi",
                    QuestionnairePurpose.READINESS_PULSE,
                    QuestionCodec.shipped("readiness-pulse")),
            of(
                    "UMPAN_BALIK",
                    "Umpan balik sesudah mutasi",
                    QuestionnairePurpose.EMPLOYEE_FEEDBACK,
                    QuestionCodec.shipped("employee-feedback")));

    static List<ShippedQuestionnaire> all() {
        return ALL;
    }

    static Optional<ShippedQuestionnaire> withId(UUID id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    static Optional<ShippedQuestionnaire> withVersion(UUID versionId) {
        return ALL.stream().filter(one -> one.versionId().equals(versionId)).findFirst();
    }

    QuestionnaireView view() {
        return new QuestionnaireView(
                id,
                0,
                code,
                name,
                purpose,
                true,
                List.of(new QuestionnaireVersionRow(versionId, 1, QuestionnaireStatus.PUBLISHED, null)));
    }

    QuestionnaireVersionView versionView() {
        return new QuestionnaireVersionView(
                versionId, 0, id, 1, QuestionnaireStatus.PUBLISHED, null, questions, List.of());
    }

    private static ShippedQuestionnaire of(
            String code, String name, QuestionnairePurpose purpose, List<QuestionForm> questions) {
        return new ShippedQuestionnaire(named(code), named(code + "/1"), code, name, purpose, questions);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("selaras:questionnaire:" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static List<QuestionForm> official() {
        return IntStream.range(0, SatisfactionElement.values().length)
                .mapToObj(index -> QuestionForm.of(new Question(
                        SatisfactionElement.values()[index].name(),
                        QuestionKind.SCALE,
                        false,
                        words(index, 0),
                        List.of(),
                        false,
                        new Question.Scale(
                                SatisfactionElement.WORST,
                                SatisfactionElement.BEST,
                                IntStream.rangeClosed(SatisfactionElement.WORST, SatisfactionElement.BEST)
                                        .mapToObj(value -> words(index, value))
                                        .toList()),
                        null,
                        null,
                        null)))
                .toList();
    }

    /** @param value of the answer, or 0 for the question itself */
    private static Wording words(int index, int value) {
        List<String> words = LANGUAGES.stream()
                .map(language -> QuestionTexts.in(language).get(index))
                .map(found -> value == 0 ? found.question() : found.answers().get(value - 1))
                .toList();
        return new Wording(words.get(0), words.get(1), words.get(2));
    }
}
