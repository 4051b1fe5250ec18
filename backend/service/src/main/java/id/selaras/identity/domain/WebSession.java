package id.selaras.identity.domain;

import id.selaras.shared.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One login of a person. The cookie names it; when it has ended the cookie is worth nothing. */
@Entity
@Table(name = "web_sessions")
public class WebSession {

    /** A working day with overtime. */
    public static final Duration LIFETIME = Duration.ofHours(12);

    @Id
    private UUID id;

    private UUID accountId;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant endedAt;

    protected WebSession() {}

    public static WebSession begin(UUID accountId, Instant now) {
        WebSession session = new WebSession();
        session.id = Ids.next();
        session.accountId = accountId;
        session.createdAt = now;
        session.expiresAt = now.plus(LIFETIME);
        return session;
    }

    public boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }
}
