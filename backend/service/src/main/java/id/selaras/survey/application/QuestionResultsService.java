package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.application.AskedQuestions.Asked;
import id.selaras.survey.domain.Question;
import id.selaras.survey.domain.QuestionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What surveys with own questionnaires say, as far as it may be told. */
@ApplicationScoped
public class QuestionResultsService {

    private static final String TOO_FEW = "too-few-answers";

    @Inject
    SurveyService surveys;

    @Inject
    QuestionAnswerRepository answers;

    @Inject
    AskedQuestions asked;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    CurrentActor current;

    /** 409 for a survey that asks the nine official questions: it has other results. */
    @Transactional
    public QuestionResults results(UUID surveyId) {
        SurveyRow survey = survey(surveyId);
        return QuestionResultsBuilder.of(rulesFor(survey))
                .results(survey, asked.of(survey.questionnaireVersionId()), answers.tallies(surveyId));
    }

    /**
     * Own words on a question; 404 where the survey asks no such one, 409 while so few have answered that their words
     * would tell who wrote them.
     */
    @Transactional
    public Page<OwnWords> words(UUID surveyId, String question, PageRequest page) {
        SurveyRow survey = survey(surveyId);
        Asked questions = asked.of(survey.questionnaireVersionId());
        Question asking = questions.interview().questions().stream()
                .filter(one -> one.kind() == QuestionKind.TEXT && one.code().equals(question))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        RuleSet ruleSet = rulesFor(survey);
        List<String> withheld =
                new ArrayList<>(QuestionResultsBuilder.of(ruleSet).withheld(survey));
        int least = ruleSet.integer("skm_least_published");
        boolean isThin = survey.received() < least
                || withheld.isEmpty() && asking.showIf() != null && isUntold(surveyId, question);
        if (isThin && !withheld.contains(TOO_FEW)) {
            withheld.add(TOO_FEW);
        }
        if (!withheld.isEmpty()) {
            throw Refusal.conflict(
                    withheld.get(0),
                    withheld.stream()
                            .map(why -> new Reason(why, why.equals(TOO_FEW) ? Map.of("least", least) : Map.of()))
                            .toList());
        }
        return answers.words(surveyId, question, page);
    }

    /** The words on a question that some were asked would tell how many they are. */
    private boolean isUntold(UUID surveyId, String question) {
        return results(surveyId).questions().stream()
                .anyMatch(one -> one.code().equals(question) && one.answered() == null);
    }

    private SurveyRow survey(UUID surveyId) {
        SurveyRow survey = surveys.get(surveyId);
        if (survey.questionnaireVersionId() == null) {
            throw Refusal.conflict("survey-without-questionnaire");
        }
        return survey;
    }

    private RuleSet rulesFor(SurveyRow survey) {
        LocalDate today = governments.today(current.governmentId());
        return rules.at(current.governmentId(), today.isAfter(survey.closesOn()) ? survey.closesOn() : today);
    }
}
