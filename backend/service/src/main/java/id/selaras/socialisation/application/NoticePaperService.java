package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.Notice;
import id.selaras.socialisation.domain.Notice.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A notice outside the application: on paper and as text for messengers. */
@ApplicationScoped
public class NoticePaperService {

    @Inject
    NoticeAccess access;

    @Inject
    EditionRepository editions;

    @Inject
    NoticePaper papers;

    @Inject
    NoticePaperService self;

    @Inject
    MailPost post;

    /** PDF of the notice as it is written now; one that was not sent says that it is a draft. */
    public byte[] letter(UUID id) {
        return papers.print(self.words(id));
    }

    @Transactional
    NoticePaper.Words words(UUID id) {
        Notice notice = access.readable(id);
        boolean sent = editions.newest(id)
                .map(newest -> newest.view().edition() == notice.edition())
                .orElse(false);
        return sent
                ? papers.of(notice.governmentId(), id, notice.edition())
                : papers.words(notice.governmentId(), id, asItWouldBeSent(notice));
    }

    private static NoticeEdition asItWouldBeSent(Notice notice) {
        Content content = notice.content();
        return new NoticeEdition(
                notice.edition(),
                null,
                content.title(),
                content.body(),
                notice.correction(),
                content.byMail(),
                content.releasesPlanId(),
                null,
                null,
                null,
                null);
    }

    /** The words to copy into a messenger. */
    @Transactional
    public MessengerText messenger(UUID id) {
        Notice notice = access.readable(id);
        String correction = notice.correction() == null ? "" : "Perbaikan: " + notice.correction() + "\n\n";
        return new MessengerText("*" + notice.content().title() + "*\n\n" + correction
                + CleanHtml.text(notice.content().body()) + "\n\nBaca dan konfirmasi: " + post.pageOf(id));
    }
}
