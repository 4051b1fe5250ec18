package id.selaras.socialisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.NoticeFixtures;
import id.selaras.testing.NoticeFixtures.Notice;
import id.selaras.testing.NoticeFixtures.Town;
import id.selaras.testing.Patience;
import id.selaras.testing.TravellingClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A sending that is cut off goes on where it ended; a scheduled one begins by itself. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class NoticeSendingTest {

    @Inject
    NoticeFixtures fixtures;

    @Inject
    NoticeSendingService sending;

    @Inject
    NoticeRepository notices;

    @Inject
    EditionRepository editions;

    @Inject
    NoticeClock noticeClock;

    @Inject
    TravellingClock clock;

    @Inject
    Accounts accounts;

    @Test
    void aSendingThatIsCutOffReachesEverybodyExactlyOnce() {
        Town town = fixtures.town("kirim-a");
        UUID id = UUID.fromString(town.draft(true, "ROOT").id());
        begin(id);

        accounts.as(town.government(), () -> {
            assertThat(sending.freeze(id, 1)).isEqualTo(4);
            assertThat(sending.deliver(id, 1, 2)).isEqualTo(2);
        });
        assertThat(delivered(id)).isEqualTo(2);
        assertThat(tallied(id)).isEqualTo(2);

        // The process died here; whoever takes the job up begins from the start.
        accounts.as(town.government(), () -> {
            assertThat(sending.freeze(id, 1)).isEqualTo(4);
            assertThat(sending.deliver(id, 1, 2)).isEqualTo(2);
            assertThat(sending.deliver(id, 1, 2)).isZero();
            sending.finish(id, 1);
            sending.finish(id, 1);
        });
        assertThat(delivered(id)).isEqualTo(4);
        assertThat(tallied(id)).isEqualTo(4);
        assertThat(count("SELECT COUNT(*) FROM notice_mails WHERE notice_id = :id", id))
                .isEqualTo(3);
        assertThat(count(
                        "SELECT COUNT(*) FROM (SELECT employee_id FROM notice_mails WHERE notice_id = :id"
                                + " GROUP BY employee_id HAVING COUNT(*) > 1) twice",
                        id))
                .isZero();
    }

    @Test
    void aPieceThatIsRolledBackLeavesNoTrace() {
        Town town = fixtures.town("kirim-b");
        UUID id = UUID.fromString(town.draft(true, "ROOT").id());
        begin(id);
        accounts.as(town.government(), () -> {
            sending.freeze(id, 1);
            QuarkusTransaction.begin();
            sending.deliver(id, 1, 3);
            QuarkusTransaction.rollback();
        });
        assertThat(delivered(id)).isZero();
        assertThat(tallied(id)).isZero();
        assertThat(count("SELECT COUNT(*) FROM notice_mails WHERE notice_id = :id", id))
                .isZero();
    }

    @Test
    void aScheduledNoticeGoesOutWhenItsTimeHasComeUnlessItIsTakenBack() {
        Town town = fixtures.town("kirim-c");
        Notice early = town.draft(false, "PKM");
        Notice recalled = town.draft(false, "PKM");
        String at = clock.instant().plus(Duration.ofHours(12)).toString();
        early.act("sending", Map.of("at", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("code", equalTo("time-is-past"));
        early.act("sending", Map.of("at", at)).then().statusCode(200).body("status", equalTo("SCHEDULED"));
        recalled.act("sending", Map.of("at", at)).then().statusCode(200);
        recalled.act("recall", Map.of()).then().statusCode(200).body("status", equalTo("DRAFT"));

        noticeClock.tick();
        early.get("").then().body("status", equalTo("SCHEDULED"));
        clock.in(1, noticeClock::tick);
        Patience.until(
                "it is sent",
                Duration.ofSeconds(30),
                () -> "SENT".equals(early.get("").path("status")));
        recalled.get("").then().body("status", equalTo("DRAFT"));
    }

    /** Begins without the job, which would be faster than the test. */
    private void begin(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            var notice = notices.findById(id);
            notice.begin();
            editions.begin(notice, null, "test", clock.instant());
        });
    }

    private long delivered(UUID id) {
        return count("SELECT COUNT(*) FROM notice_receipts WHERE notice_id = :id AND delivered_at IS NOT NULL", id);
    }

    private long tallied(UUID id) {
        return count("SELECT COALESCE(SUM(delivered), 0) FROM notice_tallies WHERE notice_id = :id", id);
    }

    private long count(String statement, UUID id) {
        return fixtures.count(statement, Map.of("id", id));
    }
}
