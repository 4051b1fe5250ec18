package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.application.ResponseRepository.Fresh;
import id.selaras.survey.application.ResponseRepository.Kept;
import id.selaras.survey.domain.PaperBatch;
import id.selaras.survey.domain.PaperEntry;
import id.selaras.survey.domain.SurveyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Answers on paper: typed by two people, compared, and taken where both agree. */
@ApplicationScoped
public class PaperService {

    @Inject
    SurveyService surveys;

    @Inject
    PaperBatchRepository batches;

    @Inject
    ResponseRepository responses;

    @Inject
    AnswerStore answers;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** What makes a request the same when it is sent again. */
    record SameBegin(UUID surveyId, BeginPaperBatch command) {}

    @Transactional
    public Page<PaperBatchView> list(UUID surveyId) {
        surveys.get(surveyId);
        return Page.whole(batches.ofSurvey(surveyId).stream().map(this::view).toList());
    }

    @Transactional
    public PaperBatchView get(UUID surveyId, UUID id) {
        surveys.get(surveyId);
        return view(batches.of(surveyId, id).orElseThrow(Refusal::notFound));
    }

    @Transactional
    public PaperBatchView begin(String key, UUID surveyId, BeginPaperBatch command) {
        SurveyRow survey = surveys.satisfaction(surveyId);
        return idempotency.once(
                key, new SameBegin(surveyId, command), PaperBatchView.class, () -> begin(survey, command));
    }

    private PaperBatchView begin(SurveyRow survey, BeginPaperBatch command) {
        LocalDate day = command.answeredOn();
        LocalDate today = governments.today(current.governmentId());
        if (survey.status() == SurveyStatus.DRAFT) {
            throw Refusal.conflict("survey-not-open");
        }
        if (day.isBefore(survey.opensOn()) || day.isAfter(survey.closesOn()) || day.isAfter(today)) {
            throw Refusal.rule("answer-outside-survey", Map.of("from", survey.opensOn(), "to", survey.closesOn()));
        }
        PaperBatch batch = PaperBatch.begin(
                current.governmentId(), survey.id(), command.label().strip(), day, clock.instant());
        batches.persistAndFlush(batch);
        events.fire(SurveyPaperChanged.of(batch, "begun"));
        return view(batch);
    }

    /** Keeps what somebody typed; whoever typed the one entry cannot type the other. */
    @Transactional
    public PaperBatchView type(UUID surveyId, UUID id, PaperEntry entry, int version, TypePaperSheets command) {
        PaperBatch batch = locked(surveyId, id, version);
        command.check(Set.copyOf(surveys.get(surveyId).leftOut()));
        batch.type(entry, current.actor().accountId(), current.actor().username());
        batches.type(id, entry, command.sheets());
        return changed(batch, entry == PaperEntry.FIRST ? "typed-first" : "typed-second");
    }

    /** Makes answers of the sheets on which both agree; the others are left out, and what was typed is forgotten. */
    @Transactional
    public PaperBatchView accept(UUID surveyId, UUID id, int version) {
        PaperBatch batch = locked(surveyId, id, version);
        Map<Integer, Map<PaperEntry, PaperSheet>> sheets = batches.sheets(id);
        List<PaperSheet> agreed = PaperBatchView.agreed(sheets);
        batch.accept(agreed.size(), sheets.size() - agreed.size());
        if (agreed.isEmpty()) {
            throw Refusal.rule("nothing-agreed", Map.of());
        }
        keep(batch, agreed);
        batches.forget(id);
        return changed(batch, "accepted");
    }

    @Transactional
    public PaperBatchView withdraw(UUID surveyId, UUID id, int version) {
        PaperBatch batch = locked(surveyId, id, version);
        batch.withdraw();
        batches.forget(id);
        return changed(batch, "withdrawn");
    }

    private void keep(PaperBatch batch, List<PaperSheet> agreed) {
        // Held as it is: a repair of the tallies waits, or this does.
        SurveyRow survey = surveys.get(batch.surveyId());
        responses.targets(Set.of(survey.code()));
        LeastAnswered least = new LeastAnswered(rules, batch.governmentId());
        answers.keep(
                agreed.stream().map(sheet -> fresh(batch, sheet)).toList(),
                one -> least.on(one.day(), survey.leftOut().size()));
    }

    private static Fresh fresh(PaperBatch batch, PaperSheet sheet) {
        GiveAnswers given = sheet.asAnswers();
        return new Fresh(
                new Kept(batch.surveyId(), UUID.randomUUID()),
                batch.answeredOn(),
                given.accepted(),
                given.respondent(),
                given.comment() == null || given.comment().isBlank()
                        ? null
                        : given.comment().strip(),
                ResponseRepository.NOTHING_SENT,
                false);
    }

    private PaperBatchView changed(PaperBatch batch, String what) {
        batches.flush();
        events.fire(SurveyPaperChanged.of(batch, what));
        return view(batch);
    }

    private PaperBatch locked(UUID surveyId, UUID id, int version) {
        surveys.get(surveyId);
        PaperBatch batch = batches.lock(surveyId, id).orElseThrow(Refusal::notFound);
        if (batch.version() != version) {
            throw Refusal.stale();
        }
        return batch;
    }

    private PaperBatchView view(PaperBatch batch) {
        return PaperBatchView.of(batch, batches.sheets(batch.id()));
    }
}
