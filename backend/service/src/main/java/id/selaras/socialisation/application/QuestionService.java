package id.selaras.socialisation.application;

import id.selaras.identity.application.IdentityDirectory;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.CalendarDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.socialisation.application.QuestionRepository.Sight;
import id.selaras.socialisation.application.ReceiptRepository.Own;
import id.selaras.socialisation.domain.Question;
import id.selaras.socialisation.domain.Question.Asker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Questions about notices and their answers, within a clock of working days. */
@ApplicationScoped
public class QuestionService {

    /** Working days from the day after the question. */
    static final String CLOCK = "question_clock_days";

    private static final int MOST_PUBLISHED = 200;

    @Inject
    QuestionRepository questions;

    @Inject
    NoticeAccess access;

    @Inject
    InboxService inbox;

    @Inject
    RuleDirectory rules;

    @Inject
    CalendarDirectory calendar;

    @Inject
    GovernmentDirectory governments;

    @Inject
    IdentityDirectory identity;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Asks about a notice that one got; 404 otherwise. */
    @Transactional
    public QuestionRow ask(UUID noticeId, String key, AskQuestion command) {
        Own own = inbox.own(noticeId);
        return idempotency.once(
                key, Map.of("notice", noticeId, "ask", command), QuestionRow.class, () -> ask(own, command));
    }

    private QuestionRow ask(Own own, AskQuestion command) {
        UUID government = current.governmentId();
        LocalDate today = governments.today(government);
        int days = rules.at(government, today).integer(CLOCK);
        Question question = Question.ask(
                government,
                own.noticeId(),
                new Asker(current.scope().employeeId(), own.unitId(), own.name()),
                command.question().strip(),
                clock.instant(),
                calendar.workingDays(government).after(today, days));
        questions.persistAndFlush(question);
        events.fire(QuestionChanged.of(question, "asked"));
        return get(question.id());
    }

    /** Open ones first, the nearest clock first; an employee sees the own ones, a head those of the own people. */
    @Transactional
    public Page<QuestionRow> list(QuestionFilter filter, PageRequest page) {
        return questions.page(sight(), filter, page);
    }

    /** The same about one notice. */
    @Transactional
    public Page<QuestionRow> of(UUID noticeId, PageRequest page) {
        requireReadable(noticeId);
        QuestionFilter filter = new QuestionFilter();
        filter.notice = noticeId;
        return questions.page(sight(), filter, page);
    }

    @Transactional
    public QuestionRow get(UUID id) {
        return questions.one(sight(), id).orElseThrow(Refusal::notFound);
    }

    /** Answers once, for the asker or for everybody. */
    @Transactional
    public QuestionRow answer(UUID id, int version, AnswerQuestion command) {
        get(id);
        Question question = questions.lock(current.governmentId(), id).orElseThrow(Refusal::notFound);
        if (question.version() != version) {
            throw Refusal.stale();
        }
        question.answer(
                command.answer().strip(),
                publicWords(question, command),
                current.actor().username(),
                clock.instant());
        questions.flush();
        events.fire(QuestionChanged.of(question, "answered"));
        return get(id);
    }

    /** What was answered for everybody who got a notice. */
    @Transactional
    public Page<FrequentQuestion> published(UUID noticeId) {
        requireReadable(noticeId);
        return Page.whole(questions.published(noticeId, MOST_PUBLISHED));
    }

    private static String publicWords(Question question, AnswerQuestion command) {
        if (!command.forAll()) {
            return null;
        }
        boolean asAsked =
                command.publicQuestion() == null || command.publicQuestion().isBlank();
        return asAsked ? question.question() : command.publicQuestion().strip();
    }

    private void requireReadable(UUID noticeId) {
        if (current.scope().reach() == Reach.SELF) {
            inbox.own(noticeId);
        } else {
            access.readable(noticeId);
        }
    }

    private Sight sight() {
        boolean self = current.scope().reach() == Reach.SELF;
        Map<UUID, String> names = new HashMap<>();
        access.tree().nodes().forEach((unit, node) -> names.put(unit, node.name()));
        Set<UUID> units = access.visibleUnits();
        return new Sight(
                current.governmentId(),
                units,
                self ? current.scope().employeeId() : null,
                governments.today(current.governmentId()),
                names,
                identity.names(current.governmentId()));
    }
}
