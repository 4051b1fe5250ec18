package id.selaras.survey.application;

import id.selaras.shared.error.Refusal;
import id.selaras.survey.domain.Interview;
import id.selaras.survey.domain.QuestionnairePurpose;
import id.selaras.survey.domain.QuestionnaireStatus;
import id.selaras.survey.domain.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The published questions that surveys ask. They never change, so what was read once is kept in memory. */
@ApplicationScoped
class AskedQuestions {

    private static final int MOST_KEPT = 500;

    @Inject
    QuestionnaireRepository questionnaires;

    @Inject
    QuestionnaireVersionRepository versions;

    private final Map<UUID, Asked> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Asked> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /** What a survey asks. */
    record Asked(UUID versionId, QuestionnairePurpose purpose, Interview interview) {}

    /** The questions of a survey. */
    Asked of(UUID versionId) {
        Asked asked = known.get(versionId);
        if (asked == null) {
            asked = ShippedQuestionnaire.withVersion(versionId)
                    .map(AskedQuestions::shipped)
                    .orElseGet(() -> own(versions.findById(versionId)));
            known.put(versionId, asked);
        }
        return asked;
    }

    /** The questions that a new survey is to ask; 422 where they are unknown, not published yet or retired. */
    Asked publishable(UUID governmentId, UUID versionId) {
        Optional<Asked> shipped = ShippedQuestionnaire.withVersion(versionId).map(AskedQuestions::shipped);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        QuestionnaireVersion version = versions.ofGovernment(governmentId, versionId)
                .orElseThrow(() -> Refusal.rule("unknown-questionnaire", Map.of("version", versionId)));
        if (version.status() != QuestionnaireStatus.PUBLISHED) {
            throw Refusal.rule("questionnaire-not-published", Map.of("status", version.status()));
        }
        return own(version);
    }

    private Asked own(QuestionnaireVersion version) {
        QuestionnairePurpose purpose =
                questionnaires.findById(version.questionnaireId()).purpose();
        return asked(version.id(), purpose, QuestionCodec.read(version.questions()));
    }

    private static Asked shipped(ShippedQuestionnaire questionnaire) {
        return asked(questionnaire.versionId(), questionnaire.purpose(), questionnaire.questions());
    }

    private static Asked asked(UUID versionId, QuestionnairePurpose purpose, List<QuestionForm> forms) {
        return new Asked(versionId, purpose, new Interview(QuestionForm.questions(forms)));
    }
}
