package id.selaras.socialisation.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.socialisation.application.EditionRepository.Edition;
import id.selaras.socialisation.application.EditionRepository.Tally;
import id.selaras.socialisation.application.ReceiptRepository.Reader;
import id.selaras.socialisation.domain.Notice;
import id.selaras.socialisation.domain.NoticeStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who has a notice and who read it; reminders to those who did not. */
@ApplicationScoped
public class NoticeReceiptService {

    @Inject
    NoticeRepository notices;

    @Inject
    NoticeService writing;

    @Inject
    NoticeAccess access;

    @Inject
    EditionRepository editions;

    @Inject
    ReceiptRepository receipts;

    @Inject
    MailRepository mails;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** The receipts of the newest edition that was sent, by name; nobody's while none was. */
    @Transactional
    public Page<ReceiptRow> list(UUID id, ReceiptFilter filter, PageRequest page) {
        Notice notice = access.readable(id);
        Edition newest = editions.newest(notice.id()).orElse(null);
        if (newest == null) {
            return Page.whole(List.of());
        }
        Map<UUID, String> names = new HashMap<>();
        access.tree().nodes().forEach((unit, node) -> names.put(unit, node.name()));
        return receipts.page(
                notice.id(), newest.view().edition(), filter, access.visibleUnits(filter.unit), names, page);
    }

    /** How far the newest edition came, unit by unit in the order of the tree; units that nobody is in are left out. */
    @Transactional
    public Page<ReachRow> reach(UUID id) {
        Notice notice = access.readable(id);
        return editions.newest(notice.id())
                .map(newest -> Page.whole(
                        reach(editions.tallies(notice.id(), newest.view().edition()))))
                .orElse(Page.whole(List.of()));
    }

    private List<ReachRow> reach(List<Tally> tallies) {
        UnitTree tree = access.tree();
        Set<UUID> visible = access.visibleUnits();
        Map<UUID, int[]> sums = new HashMap<>();
        int[] outside = new int[2];
        for (Tally tally : tallies) {
            List<UnitNode> path = tree.pathTo(tally.unitId());
            path.forEach(unit -> add(sums.computeIfAbsent(unit.id(), any -> new int[2]), tally));
            if (path.isEmpty()) {
                add(outside, tally);
            }
        }
        List<ReachRow> rows = new ArrayList<>();
        for (UnitNode unit : tree.nodes().values()) {
            if (sums.containsKey(unit.id()) && (visible == null || visible.contains(unit.id()))) {
                UUID parent = visible == null || visible.contains(unit.parentId()) ? unit.parentId() : null;
                rows.add(row(unit.id(), parent, unit.name(), unit.depth(), sums.get(unit.id())));
            }
        }
        if (visible == null && outside[0] > 0) {
            rows.add(row(null, null, null, 0, outside));
        }
        return rows;
    }

    private static void add(int[] sum, Tally tally) {
        sum[0] += tally.delivered();
        sum[1] += tally.readBy();
    }

    private static ReachRow row(UUID unit, UUID parent, String name, int depth, int[] sum) {
        BigDecimal share = BigDecimal.valueOf(100L * sum[1]).divide(BigDecimal.valueOf(sum[0]), 1, RoundingMode.DOWN);
        return new ReachRow(unit, parent, name, depth, sum[0], sum[1], share);
    }

    /** The e-mails of a notice, those that came back included. */
    @Transactional
    public Page<MailRow> mails(UUID id, MailFilter filter, PageRequest page) {
        return mails.page(access.readable(id).id(), filter, access.visibleUnits(), page);
    }

    /** Reminds whoever has not read the notice; 409 when somebody did today, in the government's zone. */
    @Transactional
    public NoticeView remind(UUID id, int version) {
        Notice notice = access.own(id, version);
        Edition newest = editions.newest(id).orElse(null);
        if (newest == null || notice.status() != NoticeStatus.SENT) {
            throw Refusal.conflict("notice-not-sent");
        }
        Instant now = clock.instant();
        int edition = newest.view().edition();
        if (!editions.remind(id, edition, dayBegan(notice.governmentId()), now)) {
            throw Refusal.conflict("reminded-today");
        }
        List<Reader> unread = receipts.unread(id, edition);
        if (newest.view().byMail()) {
            mails.queue(notice.governmentId(), id, edition, newest.reminders() + 1, unread, now);
        }
        events.fire(new NoticeChanged(
                notice.governmentId(),
                id,
                "reminded",
                null,
                Map.of("edition", edition, "people", unread.size()),
                null));
        return writing.view(notice, List.of());
    }

    private Instant dayBegan(UUID governmentId) {
        ZoneId zone = ZoneId.of(governments.government(governmentId).timeZone());
        return governments.today(governmentId).atStartOfDay(zone).toInstant();
    }
}
