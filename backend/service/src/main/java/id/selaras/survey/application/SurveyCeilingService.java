package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.domain.TokenPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says how many answers a survey lets in, by its own word or by the rules of today. */
@ApplicationScoped
public class SurveyCeilingService {

    @Inject
    SurveyService surveys;

    @Inject
    RuleDirectory rules;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    @Transactional
    public SurveyCeilings of(UUID id) {
        SurveyRow survey = surveys.get(id);
        UUID government = current.governmentId();
        RuleSet today = rules.at(government, governments.today(government));
        String hourly = survey.tokens() == TokenPolicy.NONE ? "skm_ceiling_open" : "skm_ceiling_without_token";
        return SurveyCeilings.of(survey, today.integer(hourly), StorageCeilings.most(today, survey.population()));
    }
}
