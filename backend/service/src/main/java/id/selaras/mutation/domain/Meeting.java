package id.selaras.mutation.domain;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A meeting that looks at cases: planned, opened, closed. */
@Entity
@Table(name = "meetings")
public class Meeting {

    @Id
    private UUID id;

    private UUID governmentId;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    private String title;
    private String place;
    private Instant startsAt;
    private Instant openedAt;
    private Instant closedAt;
    private UUID createdBy;
    private Instant createdAt;

    @Version
    private int version;

    protected Meeting() {}

    public static Meeting plan(
            UUID governmentId, MeetingKind kind, String title, String place, Instant startsAt, UUID by, Instant now) {
        Meeting meeting = new Meeting();
        meeting.id = Ids.next();
        meeting.governmentId = governmentId;
        meeting.kind = kind;
        meeting.status = MeetingStatus.PLANNED;
        meeting.title = title;
        meeting.place = place;
        meeting.startsAt = startsAt;
        meeting.createdBy = by;
        meeting.createdAt = now;
        return meeting;
    }

    public void open(Instant now) {
        become(MeetingStatus.OPEN);
        openedAt = now;
    }

    public void close(Instant now) {
        become(MeetingStatus.CLOSED);
        closedAt = now;
    }

    public void cancel() {
        become(MeetingStatus.CANCELLED);
    }

    /** Refuses to go on unless the meeting is in session. */
    public void requireOpen() {
        if (status != MeetingStatus.OPEN) {
            throw Refusal.of(RefusalKind.CONFLICT, "meeting-not-open", Map.of("status", status.name()));
        }
    }

    private void become(MeetingStatus next) {
        if (!status.mayBecome(next)) {
            throw Refusal.illegalTransition(status, status.next());
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public MeetingKind kind() {
        return kind;
    }

    public MeetingStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String place() {
        return place;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public int version() {
        return version;
    }
}
