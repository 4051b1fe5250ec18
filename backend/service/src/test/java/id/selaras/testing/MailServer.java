package id.selaras.testing;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** A real mail server on the port that {@link MailServerTestResource} told. It knows no address of the domain refused. */
public final class MailServer implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 5_000;

    private final Managers managers = new Refusing();
    private final SmtpServer server;

    private MailServer() {
        int port = Integer.getInteger(MailServerTestResource.PORT);
        server = new SmtpServer(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), managers);
    }

    public static MailServer start() throws InterruptedException {
        MailServer started = new MailServer();
        started.server.startService();
        if (!started.server.waitTillRunning(PATIENCE_MILLIS)) {
            throw new IllegalStateException("the mail server does not start");
        }
        return started;
    }

    /** What came for an address. */
    public List<MimeMessage> to(String address) {
        return mailbox().getAllMessages().stream()
                .map(StoredMessage::getMimeMessage)
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private ImapHostManager mailbox() {
        return managers.getImapHostManager();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stopService(PATIENCE_MILLIS);
    }

    /** Refuses what has "refused" in its name while the sender still names recipients, as real servers do. */
    private static final class Refusing extends Managers {

        private final SmtpManager smtp = new SmtpManager(getImapHostManager(), getUserManager()) {
            @Override
            public String checkRecipient(SmtpState state, MailAddress recipient) {
                return recipient.getEmail().contains("refused") ? "550 5.1.1 No such user" : null;
            }
        };

        @Override
        public SmtpManager getSmtpManager() {
            return smtp;
        }
    }
}
