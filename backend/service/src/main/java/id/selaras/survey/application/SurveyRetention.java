package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import id.selaras.shared.sql.DatabaseTrouble;
import id.selaras.survey.application.RetentionRepository.Kept;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Deletes the single answers of surveys that have been over for as long as the rules let them be kept (UU 27/2022 Pasal
 * 16 ayat (2) huruf g), also of drafts that were never opened and hold answers of earlier years. Answers out of files
 * have their time from the day on which the last file came. Everything that is counted of them stays: index, arrivals,
 * groups of respondents, published replies. First it is written down, so that no comparison begins meanwhile; then they
 * go piece by piece, and whatever a stop leaves goes at the next look.
 */
@ApplicationScoped
class SurveyRetention {

    private static final Logger LOG = Logger.getLogger(SurveyRetention.class);

    @Inject
    SurveyRetention self;

    @Inject
    RetentionRepository answers;

    @Inject
    SurveyRepository surveys;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            self.overdue().forEach(this::forgetAll);
        } catch (RuntimeException trouble) {
            LOG.warnf("old answers not looked at: %s", trouble.getClass().getSimpleName());
        }
    }

    private void forgetAll(Kept survey) {
        try {
            forget(survey);
        } catch (RuntimeException trouble) {
            LOG.warnf("answers of survey %s not deleted: %s", survey.id(), DatabaseTrouble.nameOf(trouble));
        }
    }

    void forget(Kept survey) {
        self.mark(survey);
        while (self.deleteSome(survey)) {
            LOG.debugf("answers of survey %s are being deleted", survey.id());
        }
    }

    /** Surveys whose answers have been kept for long enough. */
    @Transactional
    List<Kept> overdue() {
        return answers.overBefore(LocalDate.now(clock.withZone(ZoneOffset.UTC))).stream()
                .filter(this::isOverdue)
                .toList();
    }

    private boolean isOverdue(Kept survey) {
        LocalDate today = governments.today(survey.governmentId());
        int months = rules.at(survey.governmentId(), today).integer("survey_raw_months");
        return survey.since().plusMonths(months).isBefore(today);
    }

    @ActivateRequestContext
    @Transactional
    void mark(Kept survey) {
        current.become(Actor.system(survey.governmentId()), Scope.government(survey.governmentId()));
        if (answers.mark(survey.id(), governments.today(survey.governmentId()))) {
            events.fire(SurveyChanged.of(
                    surveys.findByIdOptional(survey.id()).orElseThrow(Refusal::notFound), "answers-deleted"));
        }
    }

    @Transactional
    boolean deleteSome(Kept survey) {
        return answers.deleteSome(survey.id());
    }
}
