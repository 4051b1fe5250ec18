package id.selaras.audit.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.selaras.audit.domain.AuditChain;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;

/** Hears every domain event and appends it to the chain of its government, in the same transaction. */
@ApplicationScoped
class AuditListener {

    @Inject
    EntityManager database;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private final ObjectMapper canonical;

    AuditListener(ObjectMapper json) {
        this.canonical = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    void append(@Observes DomainEvent event) {
        byte[] government = Ids.bytes(event.governmentId());
        database.createNativeQuery(
                        "INSERT IGNORE INTO audit_heads (government_id, sequence, hash) VALUES (:government, 0, :start)")
                .setParameter("government", government)
                .setParameter("start", AuditChain.start())
                .executeUpdate();
        // The lock on the head makes writers of one government queue up: no two rows get the same number.
        Object[] head = (Object[]) database.createNativeQuery(
                        "SELECT sequence, hash FROM audit_heads WHERE government_id = :government FOR UPDATE")
                .setParameter("government", government)
                .getSingleResult();
        long sequence = ((Number) head[0]).longValue() + 1;
        byte[] previous = (byte[]) head[1];
        Instant now = clock.instant();
        Actor actor = current.isKnown() ? current.actor() : Actor.system(event.governmentId());
        String roles = actor.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        AuditContent content = new AuditContent(
                event.governmentId(),
                sequence,
                now.toString(),
                actor.accountId(),
                actor.username(),
                roles,
                event.type(),
                event.entityType(),
                event.entityId(),
                event.reason(),
                event.before(),
                event.after());
        String text = write(content);
        byte[] hash = AuditChain.next(previous, text);
        database.createNativeQuery("INSERT INTO audit_entries (government_id, sequence, at, account_id, username,"
                        + " roles, action, entity_type, entity_id, reason, before_state, after_state, content,"
                        + " previous_hash, hash) VALUES (:government, :sequence, :at, :account, :username, :roles,"
                        + " :action, :entityType, :entityId, :reason, :before, :after, :content, :previous, :hash)")
                .setParameter("government", government)
                .setParameter("sequence", sequence)
                .setParameter("at", now)
                .setParameter("account", actor.accountId() == null ? null : Ids.bytes(actor.accountId()))
                .setParameter("username", actor.username())
                .setParameter("roles", roles)
                .setParameter("action", event.type())
                .setParameter("entityType", event.entityType())
                .setParameter("entityId", Ids.bytes(event.entityId()))
                .setParameter("reason", event.reason())
                .setParameter("before", event.before() == null ? null : write(event.before()))
                .setParameter("after", event.after() == null ? null : write(event.after()))
                .setParameter("content", text)
                .setParameter("previous", previous)
                .setParameter("hash", hash)
                .executeUpdate();
        database.createNativeQuery(
                        "UPDATE audit_heads SET sequence = :sequence, hash = :hash WHERE government_id = :government")
                .setParameter("sequence", sequence)
                .setParameter("hash", hash)
                .setParameter("government", government)
                .executeUpdate();
    }

    private String write(Object value) {
        try {
            return canonical.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
