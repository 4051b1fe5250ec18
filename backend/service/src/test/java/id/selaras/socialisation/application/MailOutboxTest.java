package id.selaras.socialisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.MailServer;
import id.selaras.testing.MailServerTestResource;
import id.selaras.testing.NoticeFixtures;
import id.selaras.testing.NoticeFixtures.Notice;
import id.selaras.testing.NoticeFixtures.Person;
import id.selaras.testing.NoticeFixtures.Town;
import id.selaras.testing.Patience;
import id.selaras.testing.TravellingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** E-mails through a real mail server. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
@QuarkusTestResource(MailServerTestResource.class)
class MailOutboxTest {

    @Inject
    NoticeFixtures fixtures;

    @Inject
    MailOutbox outbox;

    @Inject
    TravellingClock clock;

    @Test
    void everybodyWithAnAddressGetsTheNoticeByMailOnce() throws Exception {
        Town town = fixtures.town("surel-a");
        try (MailServer server = MailServer.start()) {
            Notice notice = town.draft(Map.of("byMail", true, "body", "<p>Rapat &amp; sosialisasi <b>besok</b>.</p>"))
                    .sent();
            awaitStatus(notice, Set.of("SENT"), outbox::tick);

            List<MimeMessage> mails = server.to(town.address(Person.HEALTH));
            assertThat(mails).hasSize(1);
            assertThat(mails.get(0).getSubject()).isEqualTo("Sosialisasi mutasi");
            assertThat(mails.get(0).getFrom()[0]).hasToString("selaras@contoh.go.id");
            assertThat(raw(mails.get(0)))
                    .contains("Rapat & sosialisasi besok.")
                    .contains("/kotak-masuk/" + notice.id())
                    .contains("Yth. HEALTH,");
            outbox.tick();
            assertThat(server.to(town.address(Person.HEALTH))).hasSize(1);
        }
    }

    @Test
    void anAddressThatTheServerRefusesIsShownAsComeBackAndIsNotTriedAgain() throws Exception {
        Town town = fixtures.town("surel-b");
        UUID lost =
                fixtures.hire(town.government(), "198505012010011099", "LOST", "refused@surel-b.example", "PKM-DOKTER");
        try (MailServer server = MailServer.start()) {
            Notice notice = town.draft(true, "PKM").sent();
            awaitStatus(notice, Set.of("SENT", "BOUNCED"), outbox::tick);

            notice.get("/mails?status=BOUNCED")
                    .then()
                    .body("items.employeeId", org.hamcrest.Matchers.contains(lost.toString()))
                    .body("items.problem", org.hamcrest.Matchers.contains("smtp-550"))
                    .body("items.attempts", org.hamcrest.Matchers.contains(1));
            assertThat(server.to(town.address(Person.CLINIC_ONE))).hasSize(1);
        }
    }

    @Test
    void whatIsNoAddressComesBackAndHoldsNobodyUp() throws Exception {
        Town town = fixtures.town("surel-d");
        fixtures.hire(town.government(), "198505012010011098", "AMBIGUOUS", "bukan alamat <x", "PKM-DOKTER");
        try (MailServer server = MailServer.start()) {
            Notice notice = town.draft(true, "PKM").sent();
            awaitStatus(notice, Set.of("SENT", "BOUNCED"), outbox::tick);
            notice.get("/mails?status=BOUNCED")
                    .then()
                    .body("items.problem", org.hamcrest.Matchers.contains("malformed-address"));
            assertThat(server.to(town.address(Person.CLINIC_ONE))).hasSize(1);
        }
    }

    @Test
    void mailsWaitForAServerThatIsDownAndGoOutWhenItComesBack() throws Exception {
        Town town = fixtures.town("surel-c");
        Notice notice = town.draft(true, "DINKES").sent();
        clock.in(1, outbox::tick);
        Patience.until(
                "the server was found missing",
                Duration.ofSeconds(30),
                () -> notice.get("/mails").<List<String>>path("items.problem").contains("unreachable"));
        assertThat(statuses(notice)).containsExactly("QUEUED");
        List<String> next = notice.get("/mails").path("items.nextTryAt");
        assertThat(next).doesNotContainNull();

        try (MailServer server = MailServer.start()) {
            // The application looks at its outbox, too. What it has taken is due again on another day, so a mail may go
            // twice here.
            int[] day = {1};
            awaitStatus(notice, Set.of("SENT"), () -> clock.in(++day[0], outbox::tick));
            assertThat(server.to(town.address(Person.CLINIC_ONE))).isNotEmpty();
            assertThat(server.to(town.address(Person.HEALTH))).isNotEmpty();
        }
    }

    @Test
    void theWaitDoublesAndEndsAtSixHours() {
        assertThat(MailOutbox.waitAfter(1)).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(30));
        assertThat(MailOutbox.waitAfter(3)).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(120));
        assertThat(MailOutbox.waitAfter(20)).isBetween(Duration.ofHours(3), Duration.ofHours(6));
    }

    private static void awaitStatus(Notice notice, Set<String> wanted, Runnable look) {
        Patience.until("mails are " + wanted, Duration.ofSeconds(30), () -> {
            look.run();
            return statuses(notice).equals(new TreeSet<>(wanted));
        });
    }

    private static Set<String> statuses(Notice notice) {
        List<String> all = notice.get("/mails").path("items.status");
        return new TreeSet<>(all);
    }

    private static String raw(MimeMessage mail) throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        mail.writeTo(out);
        String text = out.toString(java.nio.charset.StandardCharsets.UTF_8);
        return text.replace("=\r\n", "").replace("=3D", "=");
    }
}
