package id.selaras.survey.domain;

import id.selaras.shared.error.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What becomes of a comment; its words stay with the answer, and nobody knows whose they are. */
@Entity
@Table(name = "survey_comments")
public class Comment {

    private static final int MOST_BLACKED_OUT = 2000;

    /** The key of the answer, which is made of a random number. */
    @Id
    private UUID responseId;

    private UUID governmentId;
    private UUID surveyId;

    @Enumerated(EnumType.STRING)
    private CommentStatus status;

    private UUID unitId;
    private String reply;
    private Instant repliedAt;

    /** Words that nobody is shown any more, a line each. */
    private String blackedOut;

    @Version
    private int version;

    protected Comment() {}

    /** Gives it to a unit. */
    public void route(UUID unit) {
        become(CommentStatus.ROUTED);
        unitId = unit;
    }

    /** Publishes a reply. */
    public void answer(String text, Instant now) {
        become(CommentStatus.ANSWERED);
        reply = text;
        repliedAt = now;
    }

    /** Shows some words to nobody any more, for good. */
    public void blackOut(List<String> words) {
        List<String> all = new ArrayList<>(blackedOut == null ? List.of() : ShownComment.words(blackedOut));
        words.stream().filter(word -> !all.contains(word)).forEach(all::add);
        String lines = ShownComment.lines(all);
        if (lines.length() > MOST_BLACKED_OUT) {
            throw Refusal.rule("too-much-blacked-out", Map.of("most", MOST_BLACKED_OUT));
        }
        blackedOut = lines;
    }

    public void setAside() {
        become(CommentStatus.SET_ASIDE);
    }

    private void become(CommentStatus next) {
        if (!status.mayBecome(next)) {
            throw Refusal.illegalTransition(status, status.next());
        }
        status = next;
    }

    public UUID responseId() {
        return responseId;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public UUID surveyId() {
        return surveyId;
    }

    public CommentStatus status() {
        return status;
    }

    public UUID unitId() {
        return unitId;
    }

    /** How many words or phrases were blacked out by hand. */
    public int blackedOutCount() {
        return blackedOut == null ? 0 : ShownComment.words(blackedOut).size();
    }

    public int version() {
        return version;
    }
}
