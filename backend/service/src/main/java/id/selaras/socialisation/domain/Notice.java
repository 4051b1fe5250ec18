package id.selaras.socialisation.domain;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An announcement to people who serve (pengumuman sosialisasi, domain reference 8.1). It is written, sent, and from
 * then on its editions stay as they were; a correction is the next edition and has to be read again.
 */
@Entity
@Table(name = "notices")
public class Notice {

    @Id
    private UUID id;

    private UUID governmentId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status;

    private int edition;
    private String title;

    @Column(columnDefinition = "mediumtext")
    private String body;

    @Column(columnDefinition = "text")
    private String audience;

    private boolean byMail;
    private UUID releasesPlanId;
    private String correction;
    private Instant sendAt;
    private UUID createdBy;
    private String createdByName;
    private Instant createdAt;

    @Version
    private int version;

    protected Notice() {}

    /**
     * What a notice says and to whom.
     *
     * @param body           clean HTML
     * @param audience       its groups as JSON
     * @param byMail         whether people with an address get it by e-mail too
     * @param releasesPlanId the plan whose movers may read their personal letters with it, or null
     */
    public record Content(String title, String body, String audience, boolean byMail, UUID releasesPlanId) {}

    /**
     * Who writes.
     *
     * @param unitId root of the units the author answers for, or null for the whole government
     */
    public record Author(UUID accountId, String username, UUID unitId) {}

    public static Notice draft(UUID governmentId, Content content, Author author, Instant now) {
        Notice notice = new Notice();
        notice.id = Ids.next();
        notice.governmentId = governmentId;
        notice.unitId = author.unitId();
        notice.status = NoticeStatus.DRAFT;
        notice.edition = 1;
        notice.createdBy = author.accountId();
        notice.createdByName = author.username();
        notice.createdAt = now;
        notice.take(content);
        return notice;
    }

    /** Writes it otherwise; what was scheduled or sent is refused with 409. */
    public void change(Content content) {
        if (status != NoticeStatus.DRAFT) {
            throw Refusal.of(RefusalKind.CONFLICT, "notice-not-draft", Map.of("status", status.name()));
        }
        take(content);
    }

    /** Lets it go out by itself; a time that has come is refused with 422. */
    public void schedule(Instant at, Instant now) {
        if (!at.isAfter(now)) {
            throw Refusal.rule("time-is-past", Map.of());
        }
        become(NoticeStatus.SCHEDULED);
        sendAt = at;
    }

    /** Takes a scheduled notice back to be written on. */
    public void recall() {
        if (status != NoticeStatus.SCHEDULED) {
            throw illegal();
        }
        become(NoticeStatus.DRAFT);
        sendAt = null;
    }

    /** Sends it on its way. */
    public void begin() {
        become(NoticeStatus.SENDING);
    }

    /** Everybody has it. */
    public void finish() {
        become(NoticeStatus.SENT);
    }

    /** Nobody got it: it can be written on and sent again. */
    public void giveBack() {
        if (status == NoticeStatus.SENDING) {
            become(NoticeStatus.DRAFT);
        }
    }

    /** Opens the next edition; readers keep the one they have until it is sent. */
    public void correct(String reason) {
        if (status != NoticeStatus.SENT) {
            throw illegal();
        }
        become(NoticeStatus.DRAFT);
        edition++;
        correction = reason;
        sendAt = null;
    }

    /** Gives up what nobody has got: the whole notice, or a correction, which leaves the edition before it. */
    public void withdraw(String sentTitle, String sentBody) {
        if (edition == 1) {
            become(NoticeStatus.WITHDRAWN);
            return;
        }
        if (status == NoticeStatus.SCHEDULED) {
            become(NoticeStatus.DRAFT);
        }
        if (status != NoticeStatus.DRAFT) {
            throw illegal();
        }
        become(NoticeStatus.SENT);
        edition--;
        title = sentTitle;
        body = sentBody;
        correction = null;
        sendAt = null;
    }

    private void take(Content content) {
        title = content.title();
        body = content.body();
        audience = content.audience();
        byMail = content.byMail();
        releasesPlanId = content.releasesPlanId();
    }

    private void become(NoticeStatus next) {
        if (!status.mayBecome(next)) {
            throw illegal();
        }
        status = next;
    }

    private Refusal illegal() {
        return Refusal.illegalTransition(status, status.next());
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public UUID unitId() {
        return unitId;
    }

    public NoticeStatus status() {
        return status;
    }

    public int edition() {
        return edition;
    }

    public Content content() {
        return new Content(title, body, audience, byMail, releasesPlanId);
    }

    public String correction() {
        return correction;
    }

    public Instant sendAt() {
        return sendAt;
    }

    public String createdByName() {
        return createdByName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
