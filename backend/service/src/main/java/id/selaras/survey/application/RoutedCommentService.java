package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.domain.Comment;
import id.selaras.survey.domain.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Comments in the hands of the units to which they were given. A unit sees what was given to it or to a unit below it,
 * also from surveys of others, and nothing else of those surveys.
 */
@ApplicationScoped
public class RoutedCommentService {

    @Inject
    RoutedCommentRepository routed;

    @Inject
    CommentRepository comments;

    @Inject
    UnitDirectory units;

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

    @Transactional
    public Page<RoutedCommentRow> list(RoutedCommentFilter filter, PageRequest page) {
        return routed.page(place(), filter.status, page);
    }

    /** Publishes a reply, for good; 422 where it holds a number or an address of somebody. */
    @Transactional
    public RoutedCommentRow answer(UUID id, int version, ReplyToComment command) {
        RoutedCommentRow row = routed.row(place(), id).orElseThrow(Refusal::notFound);
        String reply = command.reply().strip();
        if (PersonalData.isIn(reply)) {
            throw Refusal.rule("personal-data-in-text", Map.of());
        }
        Comment comment = comments.lock(current.governmentId(), row.surveyId(), id);
        if (comment.version() != version) {
            throw Refusal.stale();
        }
        Map<String, Object> before = CommentChanged.state(comment);
        comment.answer(reply, clock.instant());
        comments.flush();
        events.fire(CommentChanged.of(comment, "answered", before));
        return routed.row(place(), id).orElseThrow(Refusal::notFound);
    }

    private RoutedCommentRepository.Place place() {
        UUID government = current.governmentId();
        LocalDate today = governments.today(government);
        Set<UUID> visible = current.scope().isWholeGovernment()
                ? null
                : units.tree(government, today).within(current.scope());
        return new RoutedCommentRepository.Place(
                government, today, rules.at(government, today).integer("skm_least_published"), visible);
    }
}
