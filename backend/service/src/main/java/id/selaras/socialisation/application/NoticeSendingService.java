package id.selaras.socialisation.application;

import id.selaras.employee.application.Addressee;
import id.selaras.mutation.application.AttachedLetterService;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.job.Jobs;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.socialisation.application.AudiencePreview.Reader;
import id.selaras.socialisation.domain.AudienceKind;
import id.selaras.socialisation.domain.AudiencePart;
import id.selaras.socialisation.domain.Notice;
import id.selaras.socialisation.domain.NoticeStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Brings a notice to its readers: they are written down once, then it is delivered in pieces, each in a transaction of
 * its own. What was delivered is marked with the piece, so work that was cut off goes on where it ended.
 */
@ApplicationScoped
public class NoticeSendingService {

    @Inject
    NoticeRepository notices;

    @Inject
    NoticeService writing;

    @Inject
    NoticeAccess access;

    @Inject
    NoticeReaders readers;

    @Inject
    EditionRepository editions;

    @Inject
    ReceiptRepository receipts;

    @Inject
    MailRepository mails;

    @Inject
    AttachedLetterService numbers;

    @Inject
    GovernmentDirectory governments;

    @Inject
    Jobs jobs;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Who would get the notice now; 422 {@code audience-empty} when nobody would. */
    @Transactional
    public AudiencePreview preview(UUID id, PageRequest page) {
        Notice notice = access.readable(id);
        NoticeReaders.Found found = readers.of(notice.governmentId(), audience(notice), notice.unitId());
        Cursor cursor = Cursor.parse(page.cursor, 2);
        List<Reader> all = found.people().stream()
                .map(person -> reader(person, found.tree().unit(person.unitId())))
                .sorted(Comparator.comparing(Reader::name).thenComparing(Reader::employeeId))
                .toList();
        Page<Reader> names = Page.of(
                all.stream()
                        .filter(reader -> cursor == null || isAfter(reader, cursor))
                        .limit(page.limit + 1L)
                        .toList(),
                page.limit,
                reader -> Cursor.after(reader.name(), reader.employeeId()),
                null);
        int without = (int) all.stream().filter(reader -> !reader.hasAddress()).count();
        return new AudiencePreview(all.size(), without, names.items(), names.next());
    }

    /**
     * Sends a notice at once, or lets it go out by itself; 422 when it would reach nobody. One whose sending was stopped
     * half way goes on.
     */
    @Transactional
    public NoticeView send(UUID id, int version, SendNotice command) {
        Notice notice = access.own(id, version);
        if (notice.status() == NoticeStatus.SENDING) {
            enqueue(notice);
            return writing.view(notice, List.of());
        }
        readers.of(notice.governmentId(), audience(notice), notice.unitId());
        if (command.at() != null) {
            return writing.act(
                    id, version, "scheduled", found -> found.schedule(command.at(), clock.instant()), List.of());
        }
        String by = current.actor().username();
        return writing.act(id, version, "sending", found -> begin(found, by), List.of());
    }

    /** Sends a scheduled notice whose time has come; one that somebody took back stays. */
    @Transactional
    void sendWhenDue(UUID id) {
        Notice notice = notices.lock(current.governmentId(), id).orElseThrow(Refusal::notFound);
        if (notice.status() != NoticeStatus.SCHEDULED || notice.sendAt().isAfter(clock.instant())) {
            return;
        }
        Map<String, Object> before = NoticeChanged.state(notice);
        begin(notice, notice.createdByName());
        notices.flush();
        events.fire(NoticeChanged.of(notice, "sending", before));
    }

    private void begin(Notice notice, String by) {
        notice.begin();
        editions.begin(notice, number(notice), by, clock.instant());
        enqueue(notice);
    }

    /** A sending that reached nobody and begins again goes out under the number it has. */
    private String number(Notice notice) {
        return editions.one(notice.id(), notice.edition())
                .map(begun -> begun.view().number())
                .orElseGet(() -> numbers.numberNotice(governments.today(notice.governmentId())));
    }

    private void enqueue(Notice notice) {
        jobs.enqueue(
                notice.governmentId(),
                NoticeSendingRunner.KIND,
                "notice",
                notice.id(),
                Map.of("edition", notice.edition()));
    }

    /** Writes the readers of an edition down, once, and answers how many it has. */
    @Transactional
    int freeze(UUID id, int edition) {
        Notice notice = notices.lock(current.governmentId(), id).orElseThrow(Refusal::notFound);
        Integer known =
                editions.one(id, edition).orElseThrow(Refusal::notFound).view().recipients();
        if (known != null) {
            return known;
        }
        Map<UUID, Addressee> people = new LinkedHashMap<>();
        readers.of(notice.governmentId(), audience(notice), notice.unitId())
                .people()
                .forEach(person -> people.put(person.employeeId(), person));
        editions.freeze(id, edition, people.size());
        receipts.freeze(
                notice.governmentId(),
                id,
                edition,
                people.values().stream()
                        .map(person -> new ReceiptRepository.Reader(
                                person.employeeId(),
                                person.unitId() == null ? EditionRepository.NO_UNIT : person.unitId(),
                                person.name(),
                                person.address()))
                        .toList());
        return people.size();
    }

    /**
     * Delivers an edition to the next ones who wait for it.
     *
     * @return to how many; 0 when nobody waits any more
     */
    @Transactional
    int deliver(UUID id, int edition, int most) {
        NoticeEdition sent =
                editions.one(id, edition).orElseThrow(Refusal::notFound).view();
        List<ReceiptRepository.Reader> piece = receipts.waiting(id, edition, most);
        if (piece.isEmpty()) {
            return 0;
        }
        if (sent.byMail()) {
            mails.queue(current.governmentId(), id, edition, 0, piece, clock.instant());
        }
        receipts.deliver(
                id,
                edition,
                piece.stream().map(ReceiptRepository.Reader::employeeId).toList(),
                clock.instant());
        editions.delivered(
                id,
                edition,
                piece.stream()
                        .collect(Collectors.groupingBy(
                                ReceiptRepository.Reader::unitId, TreeMap::new, Collectors.summingInt(reader -> 1))));
        return piece.size();
    }

    /** Says that everybody has it; a second time changes nothing. */
    @Transactional
    void finish(UUID id, int edition) {
        Notice notice = notices.lock(current.governmentId(), id).orElseThrow(Refusal::notFound);
        if (notice.status() != NoticeStatus.SENDING || notice.edition() != edition) {
            return;
        }
        Map<String, Object> before = NoticeChanged.state(notice);
        notice.finish();
        editions.finish(id, edition, clock.instant());
        notices.flush();
        events.fire(NoticeChanged.of(notice, "sent", before));
    }

    /** After a sending that was cancelled or failed: what reached nobody can be written on. */
    @Transactional
    void ended(UUID id, int edition) {
        Notice notice = notices.lock(current.governmentId(), id).orElseThrow(Refusal::notFound);
        boolean begun = editions.one(id, edition)
                .map(found -> found.view().recipients() != null)
                .orElse(false);
        if (!begun && notice.edition() == edition) {
            notice.giveBack();
        }
    }

    /** A correction goes to whoever got what it corrects, too. */
    private List<AudiencePart> audience(Notice notice) {
        List<AudiencePart> parts = new ArrayList<>(writing.audience(notice));
        Set<UUID> earlier = notice.edition() == 1 ? Set.of() : receipts.earlierReaders(notice.id(), notice.edition());
        if (!earlier.isEmpty()) {
            parts.add(new AudiencePart(AudienceKind.EMPLOYEES, List.copyOf(earlier), List.of()));
        }
        return parts;
    }

    private static Reader reader(Addressee person, UnitNode unit) {
        return new Reader(
                person.employeeId(), person.name(), unit == null ? null : unit.name(), person.address() != null);
    }

    private static boolean isAfter(Reader reader, Cursor cursor) {
        int names = reader.name().compareTo(cursor.text(0));
        return names > 0 || names == 0 && reader.employeeId().compareTo(cursor.id(1)) > 0;
    }
}
