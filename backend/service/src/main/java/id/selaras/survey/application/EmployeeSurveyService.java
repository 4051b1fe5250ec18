package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.application.InvitationRepository.Issuing;
import id.selaras.survey.domain.SurveyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Surveys of employees as employees meet them. Fetching a token is told to no log: together with a web server's log a
 * time would lead from a person to an answer. Nothing of the token is written either: the database's own log tells what
 * was written in one transaction, so the person and the token must never stand in the same.
 */
@ApplicationScoped
public class EmployeeSurveyService {

    private final SecureRandom random = new SecureRandom();

    @Inject
    InvitationRepository invitations;

    @Inject
    AskedQuestions asked;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /** What is open to the one who asks. */
    @Transactional
    public Page<OwnSurvey> own() {
        UUID government = current.governmentId();
        return Page.whole(
                invitations.open(government, current.scope().employeeId(), governments.today(government)).stream()
                        .map(one -> new OwnSurvey(
                                one.surveyId(),
                                one.code(),
                                one.title(),
                                asked.of(one.versionId()).purpose(),
                                one.closesOn(),
                                one.fetched()))
                        .toList());
    }

    /** The token of the one who asks, once; 404 for whoever is not invited, 409 the second time. */
    @Transactional
    public OwnToken fetch(UUID surveyId) {
        UUID employee = current.scope().employeeId();
        Issuing survey = invitations.hold(current.governmentId(), surveyId).orElseThrow(Refusal::notFound);
        if (!invitations.isInvited(surveyId, employee)) {
            throw Refusal.notFound();
        }
        LocalDate today = governments.today(current.governmentId());
        if (survey.status() != SurveyStatus.OPEN
                || today.isBefore(survey.opensOn())
                || today.isAfter(survey.closesOn())) {
            throw Refusal.conflict("survey-not-open");
        }
        if (!invitations.fetch(surveyId, employee)) {
            throw Refusal.conflict("token-fetched");
        }
        String token = EmployeeCode.make(new SaltedHash(survey.salt()), random);
        return new OwnToken(survey.code(), token, "/s/" + survey.code() + "#" + token);
    }
}
