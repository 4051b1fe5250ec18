package id.selaras.survey.application;

import id.selaras.employee.application.HolderDirectory;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.domain.Survey;
import id.selaras.survey.domain.SurveyAudience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Invites employees when their survey opens, and forgets who was invited when it closes. */
@ApplicationScoped
class SurveyInvitations {

    private static final String LABEL = "Undangan pegawai";

    @Inject
    InvitationRepository invitations;

    @Inject
    TokenRepository tokens;

    @Inject
    HolderDirectory holders;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Everybody of the audience as of today; answers how many there are. Their tokens are one batch. */
    long invite(Survey survey) {
        UUID government = survey.governmentId();
        LocalDate today = governments.today(government);
        if (survey.audience() != SurveyAudience.NAMED_EMPLOYEES) {
            Set<UUID> asked = survey.audience() == SurveyAudience.ALL_EMPLOYEES
                    ? null
                    : units.subtree(government, survey.unitId(), today);
            invitations.add(survey.id(), holders.definitiveIn(government, asked, today));
        }
        long people = invitations.count(survey.id());
        TokenBatchRow batch =
                new TokenBatchRow(Ids.next(), survey.id(), LABEL, Math.toIntExact(people), 0, clock.instant(), null);
        tokens.add(batch, current.actor().accountId(), List.of());
        return people;
    }

    void forget(UUID surveyId) {
        invitations.forget(surveyId);
    }
}
