package id.selaras.socialisation.application;

import id.selaras.mutation.application.AttachedLetterService;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.letter.LetterPress;
import id.selaras.shared.letter.Letterheads;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A notice on paper (T10). Its words are read in a transaction, it is set in type outside of any. */
@ApplicationScoped
class NoticePaper {

    private static final String TEMPLATE = "T10";

    @Inject
    EditionRepository editions;

    @Inject
    NoticeRepository notices;

    @Inject
    Letterheads letterheads;

    @Inject
    GovernmentDirectory governments;

    @Inject
    AttachedLetterService numbers;

    @Inject
    LetterPress press;

    /** What stands on it, and where its QR code leads. */
    record Words(String path, Map<String, Object> values) {}

    /** An edition that was sent. */
    @Transactional
    Words of(UUID governmentId, UUID noticeId, int edition) {
        NoticeEdition sent =
                editions.one(noticeId, edition).orElseThrow(Refusal::notFound).view();
        return words(governmentId, noticeId, sent);
    }

    /** @param edition as it was sent, or as it would be: then nobody has sent it at any time, and it has no number */
    @Transactional
    Words words(UUID governmentId, UUID noticeId, NoticeEdition edition) {
        Instant at = edition.sentAt();
        ZoneId zone = ZoneId.of(governments.government(governmentId).timeZone());
        LocalDate day =
                at == null ? governments.today(governmentId) : at.atZone(zone).toLocalDate();
        Map<String, Object> values = new HashMap<>();
        values.put("title", edition.title());
        values.put("number", at == null ? numbers.openNoticeNumber(day) : edition.number());
        values.put("edition", edition.edition());
        values.put("settings", letterheads.of(governmentId));
        values.put("government", governments.government(governmentId).name());
        values.put("body", new RawString(edition.body()));
        values.put("correction", edition.correction());
        values.put("day", IndonesianText.date(day));
        values.put("draft", at == null);
        // What the head of an agency writes to the own units is not signed by the head of the staffing agency.
        values.put("signed", notices.findById(noticeId).unitId() == null);
        return new Words(MailPost.pathOf(noticeId), values);
    }

    /** Who writes to people: the office that issues papers. */
    @Transactional
    String sender(UUID governmentId) {
        return letterheads.of(governmentId).unit();
    }

    byte[] print(Words words) {
        return press.paper(TEMPLATE, words.path(), words.values());
    }
}
