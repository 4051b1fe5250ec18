package id.selaras.socialisation.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a letter to the mail server is. */
public enum MailStatus {
    /** Waits for its first or its next try. */
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** The mail server refused the address for good. */
    BOUNCED,
    /** Tried as often as it may be. */
    FAILED;

    private static final Map<MailStatus, Set<MailStatus>> NEXT = Map.of(
            QUEUED, EnumSet.of(QUEUED, SENT, BOUNCED, FAILED),
            SENT, EnumSet.noneOf(MailStatus.class),
            BOUNCED, EnumSet.noneOf(MailStatus.class),
            FAILED, EnumSet.noneOf(MailStatus.class));

    public boolean mayBecome(MailStatus next) {
        return NEXT.get(this).contains(next);
    }
}
