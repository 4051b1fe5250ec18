package id.selaras.survey.application;

import id.selaras.survey.domain.QuestionnairePurpose;
import jakarta.ws.rs.QueryParam;

/** Which questionnaires are wanted. */
public class QuestionnaireFilter {

    @QueryParam("purpose")
    public QuestionnairePurpose purpose;
}
