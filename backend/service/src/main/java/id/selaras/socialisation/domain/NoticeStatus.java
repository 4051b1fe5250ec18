package id.selaras.socialisation.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Life of a notice. */
public enum NoticeStatus {
    /** Being written: new, or a correction of what was sent. */
    DRAFT,
    /** Goes out by itself at its time. */
    SCHEDULED,
    /** On its way to its readers. */
    SENDING,
    /** With everybody; a correction makes it a draft again. */
    SENT,
    /** Given up before anybody got it. */
    WITHDRAWN;

    private static final Map<NoticeStatus, Set<NoticeStatus>> NEXT = Map.of(
            DRAFT, EnumSet.of(SCHEDULED, SENDING, SENT, WITHDRAWN),
            SCHEDULED, EnumSet.of(DRAFT, SENDING, WITHDRAWN),
            SENDING, EnumSet.of(DRAFT, SENT),
            SENT, EnumSet.of(DRAFT),
            WITHDRAWN, EnumSet.noneOf(NoticeStatus.class));

    /** What may follow. */
    public Set<NoticeStatus> next() {
        return Set.copyOf(NEXT.get(this));
    }

    public boolean mayBecome(NoticeStatus next) {
        return NEXT.get(this).contains(next);
    }
}
