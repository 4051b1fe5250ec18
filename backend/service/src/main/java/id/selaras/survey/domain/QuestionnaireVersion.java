package id.selaras.survey.domain;

import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a questionnaire asks, from draft to retirement. Published words are those that people answered to. */
@Entity
@Table(name = "survey_questionnaire_versions")
public class QuestionnaireVersion {

    @Id
    private UUID id;

    private UUID governmentId;
    private UUID questionnaireId;
    private int number;

    @Enumerated(EnumType.STRING)
    private QuestionnaireStatus status;

    @Column(columnDefinition = "json")
    private String questions;

    private Instant publishedAt;

    @Version
    private int version;

    protected QuestionnaireVersion() {}

    /**
     * A new draft.
     *
     * @param number    counts the versions of the questionnaire from 1
     * @param questions as they are kept; only the application reads them
     */
    public static QuestionnaireVersion draft(UUID governmentId, UUID questionnaireId, int number, String questions) {
        QuestionnaireVersion draft = new QuestionnaireVersion();
        draft.id = Ids.next();
        draft.governmentId = governmentId;
        draft.questionnaireId = questionnaireId;
        draft.number = number;
        draft.status = QuestionnaireStatus.DRAFT;
        draft.questions = questions;
        return draft;
    }

    /** Asks something else; 409 once it is published. A draft may have faults. */
    public void change(String newQuestions) {
        if (status != QuestionnaireStatus.DRAFT) {
            throw Refusal.conflict("questionnaire-published");
        }
        questions = newQuestions;
    }

    /** Lets surveys ask it; 422 with every fault it has. */
    public void publish(List<FieldError> faults, Instant now) {
        become(QuestionnaireStatus.PUBLISHED);
        if (!faults.isEmpty()) {
            throw new Refusal(RefusalKind.RULE, "questionnaire-faulty", List.of(), faults, null);
        }
        publishedAt = now;
    }

    /** Lets no new survey ask it. */
    public void retire() {
        become(QuestionnaireStatus.RETIRED);
    }

    private void become(QuestionnaireStatus next) {
        if (!status.mayBecome(next)) {
            throw Refusal.illegalTransition(status, status.next());
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public UUID questionnaireId() {
        return questionnaireId;
    }

    public int number() {
        return number;
    }

    public QuestionnaireStatus status() {
        return status;
    }

    public String questions() {
        return questions;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public int version() {
        return version;
    }
}
