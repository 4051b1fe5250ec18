package id.selaras.audit.api;

import static id.selaras.testing.Accounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import id.selaras.planning.api.PlanRuns;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.Deadlocks;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class AuditResourceTest {

    @Inject
    Accounts accounts;

    @Inject
    EntityManager database;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Deadlocks server;

    @Test
    void everyOpenedAccountStandsInTheLogWithItsAuthor() {
        UUID government = accounts.government("log-tulis");
        String auditor = accounts.open(government, "auditor@log-tulis", Role.AUDITOR, null, null);
        signedIn(auditor)
                .get("/api/v1/audit/entries?action=account.opened")
                .then()
                .statusCode(200)
                .body("items[0].actor.username", equalTo("system"))
                .body("items[0].after.active", is(true))
                .body("items[0].sequence", greaterThanOrEqualTo(1));
        signedIn(auditor).get("/api/v1/audit/verification").then().body("intact", is(true));
    }

    @Test
    void anEntryNamesWhoDidItInWhichRoles() {
        UUID government = accounts.government("log-siapa");
        String auditor = accounts.open(government, "auditor@log-siapa", Role.AUDITOR, null, null);
        PlanRuns planner = new PlanRuns(accounts.open(government, "planner@log-siapa", Role.PLANNER, null, null));
        String plan = planner.create(PlanRuns.description(Map.of()));
        signedIn(auditor)
                .get("/api/v1/audit/entries?action=plan.created")
                .then()
                .body("items", hasSize(1))
                .body("items[0].actor.username", equalTo("planner@log-siapa"))
                .body("items[0].actor.roles", equalTo(List.of("PLANNER")))
                .body("items[0].entityId", equalTo(plan))
                .body("items[0].after.name", equalTo("Pemerataan"));
    }

    @Test
    void whoWritesAtTheSameTimeQueuesUpAndNobodyIsTurnedAway() {
        UUID government = accounts.government("log-antre");
        String auditor = accounts.open(government, "auditor@log-antre", Role.AUDITOR, null, null);
        long deadlocks = server.counted();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            UUID entity = Ids.next();
            writers.add(CompletableFuture.runAsync(
                    () -> accounts.as(
                            government,
                            () -> QuarkusTransaction.requiringNew()
                                    .run(() -> events.fire(new Happened(government, entity)))),
                    threads));
        }
        writers.forEach(CompletableFuture::join);
        threads.shutdown();
        assertThat(server.counted()).isEqualTo(deadlocks);
        signedIn(auditor)
                .get("/api/v1/audit/verification")
                .then()
                .body("intact", is(true))
                .body("entries", equalTo(41));
    }

    /** Something that happened to something. */
    private record Happened(UUID governmentId, UUID entityId) implements DomainEvent {

        @Override
        public String type() {
            return "something.happened";
        }

        @Override
        public String entityType() {
            return "something";
        }
    }

    @ParameterizedTest
    @CsvSource({
        "log-ubah,UPDATE audit_entries SET username = 'somebody' WHERE sequence = 2",
        "log-isi,'UPDATE audit_entries SET after_state = ''{}'' WHERE sequence = 2'",
        "log-hapus,DELETE FROM audit_entries WHERE sequence = 2",
        "log-potong,DELETE FROM audit_entries WHERE sequence = 4",
        "log-tukar,UPDATE audit_entries SET sequence = CASE sequence WHEN 1 THEN 2 ELSE 1 END + 10 WHERE sequence < 3"
    })
    void aLogThatWasTamperedWithIsNotIntact(String code, String tampering) {
        UUID government = accounts.government(code);
        String auditor = accounts.open(government, "auditor@" + code, Role.AUDITOR, null, null);
        for (int i = 0; i < 3; i++) {
            accounts.open(government, "planner-" + i + "@" + code, Role.PLANNER, null, null);
        }
        signedIn(auditor).get("/api/v1/audit/verification").then().body("intact", is(true));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(tampering + " AND government_id = :government")
                        .setParameter("government", Ids.bytes(government))
                        .executeUpdate());
        signedIn(auditor).get("/api/v1/audit/verification").then().body("intact", is(false));
    }
}
