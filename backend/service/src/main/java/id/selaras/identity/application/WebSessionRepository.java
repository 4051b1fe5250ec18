package id.selaras.identity.application;

import id.selaras.identity.domain.WebSession;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class WebSessionRepository implements PanacheRepositoryBase<WebSession, UUID> {

    /** Ends every open session of an account, as after a change of its password. */
    void endAllOf(UUID accountId, Instant now) {
        update("endedAt = ?1 where accountId = ?2 and endedAt is null", now, accountId);
    }
}
