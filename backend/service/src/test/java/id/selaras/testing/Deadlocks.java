package id.selaras.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Counts the deadlocks the server has resolved, whoever caused them: a retry or a refusal hides them from clients. */
@ApplicationScoped
public class Deadlocks {

    @Inject
    EntityManager database;

    /** Deadlocks since the server started. */
    public long counted() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(
                                        "SELECT COUNT FROM information_schema.INNODB_METRICS WHERE NAME = 'lock_deadlocks'")
                                .getSingleResult())
                        .longValue());
    }
}
