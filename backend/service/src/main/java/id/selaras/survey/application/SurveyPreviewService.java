package id.selaras.survey.application;

import id.selaras.shared.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What citizens will see of a survey, for those who prepare it; nothing is kept of it. */
@ApplicationScoped
public class SurveyPreviewService {

    @Inject
    SurveyService surveys;

    @Inject
    SurveyRepository rows;

    @Inject
    PublicSurveyService pages;

    /**
     * In any state.
     *
     * @param language Indonesian where the survey is not offered in it
     */
    @Transactional
    public PublicSurvey of(UUID id, String language) {
        SurveyRow survey = surveys.get(id);
        return pages.shown(rows.findByIdOptional(survey.id()).orElseThrow(Refusal::notFound), language);
    }
}
