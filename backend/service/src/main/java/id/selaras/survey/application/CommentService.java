package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.domain.Comment;
import id.selaras.survey.domain.CommonWords;
import id.selaras.survey.domain.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Comments on their way to somebody who does something about them. Few answers' comments are shown to nobody. */
@ApplicationScoped
public class CommentService {

    private static final int MOST_WORDS = 30;
    /** Comments that are read for their words while somebody waits: a second or two, and a few megabytes of words. */
    private static final int MOST_READ = 20_000;

    @Inject
    CommentRepository comments;

    @Inject
    SurveyService surveys;

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

    /** Comments of a survey; 409 while so few have answered that their words would tell who wrote them. */
    @Transactional
    public Page<CommentRow> list(UUID surveyId, CommentFilter filter, PageRequest page) {
        requireEnough(surveyId);
        return comments.page(surveyId, filter, page);
    }

    /**
     * What many of the comments are about: the commonest words with how many comments each stands in, never of fewer
     * than an index needs. Of more than 20,000 comments a random choice of so many is read, and the answer says so.
     */
    @Transactional
    public CommentWords words(UUID surveyId) {
        int least = requireEnough(surveyId);
        CommonWords words = new CommonWords(StopWords.INDONESIAN);
        boolean cut = comments.each(surveyId, MOST_READ, words::add);
        return new CommentWords(words.told(least, MOST_WORDS), words.read(), cut);
    }

    /** Shows words of a comment to nobody any more, for good; 422 where it does not show them. */
    @Transactional
    public CommentRow blackOut(UUID surveyId, UUID id, int version, BlackOutWords command) {
        requireEnough(surveyId);
        CommentRow row = comments.row(surveyId, id).orElseThrow(Refusal::notFound);
        List<String> words = command.words().stream()
                .map(word -> word.strip().replaceAll("\\s+", " "))
                .toList();
        for (String word : words) {
            if (!row.comment().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
                throw Refusal.rule("words-not-in-comment", Map.of());
            }
        }
        return act(surveyId, id, version, "blacked-out", comment -> comment.blackOut(words));
    }

    /** Gives a comment to a unit that the actor may see; 422 for another. */
    @Transactional
    public CommentRow route(UUID surveyId, UUID id, int version, RouteComment command) {
        surveys.requireUnit(command.unitId());
        return act(surveyId, id, version, "routed", comment -> comment.route(command.unitId()));
    }

    /** Publishes a reply, for good; 422 where it holds a number or an address of somebody. */
    @Transactional
    public CommentRow answer(UUID surveyId, UUID id, int version, ReplyToComment command) {
        String reply = command.reply().strip();
        if (PersonalData.isIn(reply)) {
            throw Refusal.rule("personal-data-in-text", Map.of());
        }
        return act(surveyId, id, version, "answered", comment -> comment.answer(reply, clock.instant()));
    }

    /** Nothing is to be done about it. */
    @Transactional
    public CommentRow setAside(UUID surveyId, UUID id, int version) {
        return act(surveyId, id, version, "set-aside", Comment::setAside);
    }

    private CommentRow act(UUID surveyId, UUID id, int version, String what, Consumer<Comment> act) {
        requireEnough(surveyId);
        comments.row(surveyId, id).orElseThrow(Refusal::notFound);
        Comment comment = comments.lock(current.governmentId(), surveyId, id);
        if (comment.version() != version) {
            throw Refusal.stale();
        }
        Map<String, Object> before = CommentChanged.state(comment);
        act.accept(comment);
        comments.flush();
        events.fire(CommentChanged.of(comment, what, before));
        return comments.row(surveyId, id).orElseThrow(Refusal::notFound);
    }

    private int requireEnough(UUID surveyId) {
        SurveyRow survey = surveys.get(surveyId);
        int least = rules.at(current.governmentId(), governments.today(current.governmentId()))
                .integer("skm_least_published");
        if (survey.received() < least) {
            throw Refusal.of(RefusalKind.CONFLICT, "too-few-answers", Map.of("least", least));
        }
        return least;
    }
}
