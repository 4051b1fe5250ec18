package id.selaras.exchange.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/**
 * Hears every domain event and numbers it, in the transaction in which it happens. The lock on the head of the
 * government is held until that transaction ends, so numbers become visible in their order and without gaps: a reader
 * who goes on from the last number it saw can miss nothing.
 */
@ApplicationScoped
class ChangeListener {

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    void append(@Observes DomainEvent event) {
        byte[] government = Ids.bytes(event.governmentId());
        database.createNativeQuery("INSERT INTO change_heads (government_id, sequence) VALUES (:government, 1)"
                        + " ON DUPLICATE KEY UPDATE sequence = sequence + 1")
                .setParameter("government", government)
                .executeUpdate();
        database.createNativeQuery("INSERT INTO changes (government_id, sequence, type, subject_type, subject_id,"
                        + " effective_on, recorded_at) SELECT government_id, sequence, :type, :subjectType, :subject,"
                        + " :effective, :now FROM change_heads WHERE government_id = :government")
                .setParameter("type", event.type())
                .setParameter("subjectType", event.entityType())
                .setParameter("subject", Ids.bytes(event.entityId()))
                .setParameter("effective", event.effectiveOn())
                .setParameter("now", clock.instant())
                .setParameter("government", government)
                .executeUpdate();
    }
}
