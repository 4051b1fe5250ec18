package id.selaras.survey.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.application.AskedQuestions.Asked;
import id.selaras.survey.domain.QuestionnairePurpose;
import id.selaras.survey.domain.Round;
import id.selaras.survey.domain.SurveyAudience;
import id.selaras.survey.domain.TokenPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Whether what is to be asked fits those who are to be asked. */
@ApplicationScoped
class SurveyAsking {

    @Inject
    AskedQuestions questions;

    @Inject
    CurrentActor current;

    /** 422 for questions that cannot be asked or not of these people, 403 for people outside the actor's units. */
    Round.Asking of(PrepareSurvey command) {
        SurveyAudience audience = command.asked();
        Asked asked = command.questionnaireVersionId() == null
                ? null
                : questions.publishable(current.governmentId(), command.questionnaireVersionId());
        if (asked == null || asked.purpose() == QuestionnairePurpose.SATISFACTION) {
            require(!audience.isOfEmployees(), "audience-needs-questionnaire");
            return Round.Asking.OFFICIAL;
        }
        require(audience.isOfEmployees() || !asked.purpose().isForEmployees(), "questionnaire-for-employees");
        if (audience.isOfEmployees()) {
            require(command.admission().tokens() == TokenPolicy.REQUIRED, "employees-need-tokens");
        }
        boolean isWide = audience == SurveyAudience.ALL_EMPLOYEES || audience == SurveyAudience.NAMED_EMPLOYEES;
        if (isWide && !current.scope().isWholeGovernment()) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "audience-outside-scope");
        }
        return new Round.Asking(asked.versionId(), audience);
    }

    private static void require(boolean holds, String code) {
        if (!holds) {
            throw Refusal.rule(code, Map.of());
        }
    }
}
