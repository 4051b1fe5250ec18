package id.selaras.socialisation.application;

import id.selaras.socialisation.application.MailRepository.Waiting;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands mails to the mail server. It is called outside of any transaction. */
@ApplicationScoped
class MailPost {

    /** A server that answers later than this is taken for one that does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int REFUSED_FOR_GOOD = 500;

    @Inject
    ReactiveMailer mailer;

    /** Whether this installation has a mail server. */
    @ConfigProperty(name = "selaras.mail", defaultValue = "false")
    boolean open;

    /** Where people reach this installation, without a stroke at its end. */
    @ConfigProperty(name = "selaras.public-address")
    String address;

    /**
     * What became of a mail.
     *
     * @param problem null when the server took it; {@code smtp-550}; {@code malformed-address}; {@code unreachable}
     * @param forGood whether another try makes no sense
     */
    record Outcome(String problem, boolean forGood) {

        boolean isTaken() {
            return problem == null;
        }

        /** Whether no other mail could be sent now either. */
        boolean isUnreachable() {
            return "unreachable".equals(problem);
        }
    }

    boolean isOpen() {
        return open;
    }

    /** Where somebody reads a notice and confirms it. */
    String pageOf(UUID noticeId) {
        return address + pathOf(noticeId);
    }

    static String pathOf(UUID noticeId) {
        return "/kotak-masuk/" + noticeId;
    }

    Outcome send(Waiting mail) {
        try {
            mailer.send(letter(mail)).await().atMost(PATIENCE);
            return new Outcome(null, true);
        } catch (RuntimeException failed) {
            return outcome(failed);
        }
    }

    private static Outcome outcome(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refusal && refusal.getReplyCode() > 0) {
                return new Outcome("smtp-" + refusal.getReplyCode(), refusal.getReplyCode() >= REFUSED_FOR_GOOD);
            }
            if (cause instanceof IllegalArgumentException) {
                return new Outcome("malformed-address", true);
            }
        }
        return new Outcome("unreachable", false);
    }

    /** The same mail has the same number at each try, so a server that took it twice can tell. */
    private Mail letter(Waiting mail) {
        String subject = mail.reminder() == 0 ? mail.title() : "Pengingat: " + mail.title();
        String lead = lead(mail);
        String page = pageOf(mail.noticeId());
        String text = lead + "\n\n" + CleanHtml.text(mail.body()) + "\n\nBaca dan konfirmasi di " + page + "\n";
        String html = "<p>" + escaped(lead) + "</p>" + mail.body() + "<p>Baca dan konfirmasi di <a href=\"" + page
                + "\">" + page + "</a></p>";
        return Mail.withText(mail.address(), subject, text)
                .setHtml(html)
                .addHeader("Message-ID", "<" + mail.id() + "@selaras>")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static String lead(Waiting mail) {
        String greeting = "Yth. " + mail.name() + ",";
        if (mail.reminder() > 0) {
            return greeting + " pengumuman berikut belum Saudara konfirmasi.";
        }
        return mail.correction() == null ? greeting : greeting + " perbaikan pengumuman: " + mail.correction();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
