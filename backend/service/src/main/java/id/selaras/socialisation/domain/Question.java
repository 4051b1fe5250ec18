package id.selaras.socialisation.domain;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What an employee asks about a notice, answered within a clock of working days, for the asker or for everybody. */
@Entity
@Table(name = "notice_questions")
public class Question {

    @Id
    private UUID id;

    private UUID governmentId;
    private UUID noticeId;
    private UUID employeeId;
    private UUID unitId;
    private String name;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    private String question;
    private Instant askedAt;
    private LocalDate dueOn;
    private String answer;
    private boolean forAll;
    private String publicQuestion;
    private Instant answeredAt;
    private String answeredByName;

    @Version
    private int version;

    protected Question() {}

    /** Who asks: unit and name as they were when the notice came. */
    public record Asker(UUID employeeId, UUID unitId, String name) {}

    /** @param dueOn last day for the answer, in working days of the government's calendar */
    public static Question ask(
            UUID governmentId, UUID noticeId, Asker asker, String words, Instant now, LocalDate dueOn) {
        Question question = new Question();
        question.id = Ids.next();
        question.governmentId = governmentId;
        question.noticeId = noticeId;
        question.employeeId = asker.employeeId();
        question.unitId = asker.unitId();
        question.name = asker.name();
        question.status = QuestionStatus.OPEN;
        question.question = words;
        question.askedAt = now;
        question.dueOn = dueOn;
        return question;
    }

    /**
     * Answers once.
     *
     * @param publicWords the question as everybody reads it, or null when only the asker is answered; refused with 422
     *                    where it, or the answer, tells who somebody is
     */
    public void answer(String words, String publicWords, String by, Instant now) {
        if (!status.mayBecome(QuestionStatus.ANSWERED)) {
            throw Refusal.of(RefusalKind.CONFLICT, "question-answered", Map.of());
        }
        if (publicWords != null && (IdentifyingText.isIn(publicWords) || IdentifyingText.isIn(words))) {
            throw Refusal.rule("personal-data-in-text", Map.of());
        }
        status = QuestionStatus.ANSWERED;
        answer = words;
        forAll = publicWords != null;
        publicQuestion = publicWords;
        answeredAt = now;
        answeredByName = by;
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public UUID noticeId() {
        return noticeId;
    }

    public UUID unitId() {
        return unitId;
    }

    public String question() {
        return question;
    }

    public boolean isForAll() {
        return forAll;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public int version() {
        return version;
    }
}
