package id.selaras.socialisation.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.socialisation.application.ReceiptRepository.Own;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The notices of the person behind the account. */
@ApplicationScoped
public class InboxService {

    @Inject
    ReceiptRepository receipts;

    @Inject
    EditionRepository editions;

    @Inject
    PersonalLetterRights letters;

    @Inject
    NoticePaper papers;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Unread ones first, then the newest. */
    @Transactional
    public Page<InboxRow> list(PageRequest page) {
        return receipts.inbox(me(), page);
    }

    @Transactional
    public InboxNotice get(UUID noticeId) {
        return view(own(noticeId));
    }

    /** Confirms that the newest edition was read; again it answers the same. 409 for an edition that was corrected. */
    @Transactional
    public InboxNotice confirm(UUID noticeId, ConfirmReading command) {
        Own own = own(noticeId);
        if (own.edition() != command.edition()) {
            throw Refusal.conflict("edition-corrected");
        }
        if (receipts.read(noticeId, own.edition(), me(), clock.instant())) {
            editions.read(noticeId, own.edition(), own.unitId());
            events.fire(new NoticeChanged(
                    current.governmentId(),
                    noticeId,
                    "read",
                    null,
                    Map.of("edition", own.edition(), "employeeId", me()),
                    null));
        }
        return view(own(noticeId));
    }

    /** The notice on paper (T10). */
    public byte[] letter(UUID noticeId) {
        return papers.print(
                papers.of(current.governmentId(), noticeId, own(noticeId).edition()));
    }

    /** The newest edition somebody got; 404 for whom it was not meant. */
    @Transactional
    Own own(UUID noticeId) {
        return receipts.own(noticeId, me()).orElseThrow(Refusal::notFound);
    }

    private InboxNotice view(Own own) {
        NoticeEdition edition = editions.one(own.noticeId(), own.edition())
                .orElseThrow(Refusal::notFound)
                .view();
        return new InboxNotice(
                own.noticeId(),
                own.edition(),
                edition.title(),
                edition.body(),
                edition.correction(),
                papers.sender(current.governmentId()),
                own.deliveredAt(),
                own.readAt(),
                letters.waitsFor(edition.releasesPlanId(), me()) ? edition.releasesPlanId() : null);
    }

    private UUID me() {
        return current.scope().employeeId();
    }
}
