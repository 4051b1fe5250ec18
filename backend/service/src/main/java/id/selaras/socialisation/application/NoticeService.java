package id.selaras.socialisation.application;

import id.selaras.identity.application.IdentityDirectory;
import id.selaras.planning.application.PlanDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.socialisation.application.EditionRepository.Edition;
import id.selaras.socialisation.application.EditionRepository.Tally;
import id.selaras.socialisation.domain.AudiencePart;
import id.selaras.socialisation.domain.Notice;
import id.selaras.socialisation.domain.Notice.Author;
import id.selaras.socialisation.domain.Notice.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes notices, corrects them and gives them up; sending is {@link NoticeSendingService}'s. */
@ApplicationScoped
public class NoticeService {

    @Inject
    NoticeRepository notices;

    @Inject
    EditionRepository editions;

    @Inject
    NoticeAccess access;

    @Inject
    PlanDirectory plans;

    @Inject
    IdentityDirectory identity;

    @Inject
    MailPost post;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    NoticeAudiences audiences;

    @Inject
    Clock clock;

    @Transactional
    public Page<NoticeRow> list(NoticeFilter filter, PageRequest page) {
        return notices.page(
                current.governmentId(),
                filter,
                access.visibleUnits(),
                page,
                identity.names(current.governmentId()),
                audiences.words(current.governmentId()));
    }

    @Transactional
    public NoticeView get(UUID id) {
        return view(access.readable(id), List.of());
    }

    /** The editions that were sent, the newest first. */
    @Transactional
    public Page<NoticeEdition> editions(UUID id) {
        return Page.whole(editions.of(access.readable(id).id()));
    }

    /** Writes a new notice. Its HTML is cleaned; 422 where nothing is left or a group names nobody in particular. */
    @Transactional
    public NoticeView draft(String key, WriteNotice command) {
        return idempotency.once(key, command, NoticeView.class, () -> {
            CleanHtml clean = clean(command);
            Actor actor = current.actor();
            Notice notice = Notice.draft(
                    current.governmentId(),
                    content(command, clean),
                    new Author(actor.accountId(), actor.username(), access.authorsUnit()),
                    clock.instant());
            notices.persistAndFlush(notice);
            events.fire(NoticeChanged.of(notice, "drafted", null));
            return view(notice, clean.removed());
        });
    }

    @Transactional
    public NoticeView change(UUID id, int version, WriteNotice command) {
        CleanHtml clean = clean(command);
        return act(id, version, "changed", notice -> notice.change(content(command, clean)), clean.removed());
    }

    /** Takes a scheduled notice back. */
    @Transactional
    public NoticeView recall(UUID id, int version) {
        return act(id, version, "recalled", Notice::recall, List.of());
    }

    /** Opens the next edition of what was sent. */
    @Transactional
    public NoticeView correct(UUID id, int version, CorrectNotice command) {
        return act(
                id,
                version,
                "corrected",
                notice -> notice.correct(command.reason().strip()),
                List.of());
    }

    /** Gives up what nobody has got: the notice, or its correction. */
    @Transactional
    public NoticeView withdraw(UUID id, int version) {
        return act(
                id,
                version,
                "withdrawn",
                notice -> {
                    Edition sent = editions.newest(id).orElse(null);
                    notice.withdraw(
                            sent == null ? null : sent.view().title(),
                            sent == null ? null : sent.view().body());
                },
                List.of());
    }

    NoticeView act(UUID id, int version, String what, Consumer<Notice> act, List<String> removed) {
        Notice notice = access.own(id, version);
        Map<String, Object> before = NoticeChanged.state(notice);
        act.accept(notice);
        notices.flush();
        events.fire(NoticeChanged.of(notice, what, before));
        return view(notice, removed);
    }

    List<AudiencePart> audience(Notice notice) {
        return audiences.read(notice.content().audience());
    }

    NoticeView view(Notice notice, List<String> removed) {
        Set<UUID> units = access.visibleUnits();
        Edition sent = editions.newest(notice.id()).orElse(null);
        List<Tally> tallies = sent == null
                ? List.of()
                : editions.tallies(notice.id(), sent.view().edition()).stream()
                        .filter(tally -> units == null || units.contains(tally.unitId()))
                        .toList();
        Content content = notice.content();
        return new NoticeView(
                notice.id(),
                notice.version(),
                notice.status(),
                notice.edition(),
                content.title(),
                content.body(),
                audience(notice),
                content.byMail(),
                content.releasesPlanId(),
                notice.unitId(),
                notice.correction(),
                notice.sendAt(),
                identity.names(notice.governmentId()).of(notice.createdByName()),
                notice.createdAt(),
                sent == null ? null : sent.view().sentAt(),
                tallies.stream().mapToInt(Tally::delivered).sum(),
                tallies.stream().mapToInt(Tally::readBy).sum(),
                sent == null ? null : sent.remindedAt(),
                post.isOpen(),
                removed);
    }

    private CleanHtml clean(WriteNotice command) {
        command.audience().forEach(AudiencePart::check);
        if (command.releasesPlanId() != null
                && plans.movers(current.governmentId(), command.releasesPlanId())
                        .isEmpty()) {
            throw Refusal.rule("plan-moves-nobody", Map.of("plan", command.releasesPlanId()));
        }
        CleanHtml clean = CleanHtml.of(command.body());
        if (clean.isBlank()) {
            throw Refusal.rule("notice-without-words", Map.of("removed", clean.removed()));
        }
        return clean;
    }

    private Content content(WriteNotice command, CleanHtml clean) {
        return new Content(
                command.title().strip().replaceAll("\\s+", " "),
                clean.html(),
                audiences.write(command.audience()),
                command.byMail(),
                command.releasesPlanId());
    }
}
