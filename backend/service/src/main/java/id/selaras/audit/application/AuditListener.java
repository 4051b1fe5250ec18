package id.selaras.audit.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.selaras.audit.domain.AuditChain;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.ScopeNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hears every domain event and appends it to the chain of its government, in the same transaction. */
@ApplicationScoped
class AuditListener {

    /** Characters that fit where the log keeps who acted. */
    private static final int NAME_LENGTH = 120;

    @Inject
    EntityManager database;

    @Inject
    CurrentActor current;

    @Inject
    ScopeNames names;

    @Inject
    Clock clock;

    private final ObjectMapper canonical;

    AuditListener(ObjectMapper json) {
        this.canonical = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    void append(@Observes DomainEvent event) {
        Head head = lockedHead(event.governmentId());
        Actor actor = current.isKnown() ? current.actor() : Actor.system(event.governmentId());
        Instant now = clock.instant();
        AuditContent content = content(event, seenBy(event.governmentId(), actor), head.sequence() + 1, now);
        String text = write(content);
        byte[] hash = AuditChain.next(head.hash(), text);
        insert(content, now, text, head.hash(), hash);
        moveHead(event.governmentId(), content.sequence(), hash);
    }

    /** Another government's log names the government that acted and the role, and nobody in it. */
    private Actor seenBy(UUID governmentId, Actor actor) {
        if (actor.accountId() == null || actor.governmentId() == null || governmentId.equals(actor.governmentId())) {
            return actor;
        }
        String government = names.government(actor.governmentId()).name();
        String called = government.substring(0, Math.min(NAME_LENGTH, government.length()));
        return new Actor(null, called, actor.roles(), actor.governmentId(), null, null, Set.of());
    }

    /** Where the chain of a government ends. */
    private record Head(long sequence, byte[] hash) {}

    /**
     * The lock on the head makes writers of one government queue up: no two rows get the same number. The insert takes
     * the lock also where the row is there already; INSERT IGNORE would only share it, and two who share it and both
     * want to write are a deadlock.
     */
    private Head lockedHead(UUID governmentId) {
        byte[] government = Ids.bytes(governmentId);
        database.createNativeQuery("INSERT INTO audit_heads (government_id, sequence, hash)"
                        + " VALUES (:government, 0, :start) ON DUPLICATE KEY UPDATE sequence = sequence")
                .setParameter("government", government)
                .setParameter("start", AuditChain.start())
                .executeUpdate();
        Object[] head = (Object[]) database.createNativeQuery(
                        "SELECT sequence, hash FROM audit_heads WHERE government_id = :government FOR UPDATE")
                .setParameter("government", government)
                .getSingleResult();
        return new Head(((Number) head[0]).longValue(), (byte[]) head[1]);
    }

    private static AuditContent content(DomainEvent event, Actor actor, long sequence, Instant now) {
        return new AuditContent(
                event.governmentId(),
                sequence,
                now.toString(),
                actor.accountId(),
                actor.username(),
                actor.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                event.type(),
                event.entityType(),
                event.entityId(),
                event.reason(),
                event.before(),
                event.after());
    }

    private void insert(AuditContent entry, Instant now, String text, byte[] previous, byte[] hash) {
        database.createNativeQuery("INSERT INTO audit_entries (government_id, sequence, at, account_id, username,"
                        + " roles, action, entity_type, entity_id, reason, before_state, after_state, content,"
                        + " previous_hash, hash) VALUES (:government, :sequence, :at, :account, :username, :roles,"
                        + " :action, :entityType, :entityId, :reason, :before, :after, :content, :previous, :hash)")
                .setParameter("government", Ids.bytes(entry.government()))
                .setParameter("sequence", entry.sequence())
                .setParameter("at", now)
                .setParameter("account", entry.account() == null ? null : Ids.bytes(entry.account()))
                .setParameter("username", entry.username())
                .setParameter("roles", entry.roles())
                .setParameter("action", entry.action())
                .setParameter("entityType", entry.entityType())
                .setParameter("entityId", Ids.bytes(entry.entityId()))
                .setParameter("reason", entry.reason())
                .setParameter("before", entry.before() == null ? null : write(entry.before()))
                .setParameter("after", entry.after() == null ? null : write(entry.after()))
                .setParameter("content", text)
                .setParameter("previous", previous)
                .setParameter("hash", hash)
                .executeUpdate();
    }

    private void moveHead(UUID governmentId, long sequence, byte[] hash) {
        database.createNativeQuery(
                        "UPDATE audit_heads SET sequence = :sequence, hash = :hash WHERE government_id = :government")
                .setParameter("sequence", sequence)
                .setParameter("hash", hash)
                .setParameter("government", Ids.bytes(governmentId))
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
