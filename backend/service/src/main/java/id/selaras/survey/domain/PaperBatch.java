package id.selaras.survey.domain;

import id.selaras.shared.error.Refusal;
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

/** Sheets of paper of one day and place, typed twice by two different people, so that a slip of one is seen. */
@Entity
@Table(name = "survey_paper_batches")
public class PaperBatch {

    @Id
    private UUID id;

    private UUID governmentId;
    private UUID surveyId;
    private String label;
    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    private PaperBatchStatus status;

    private UUID firstBy;
    private String firstByName;
    private UUID secondBy;
    private String secondByName;
    private Integer accepted;
    private Integer leftOut;
    private Instant createdAt;

    @Version
    private int version;

    protected PaperBatch() {}

    /** @param answeredOn day on which the sheets were filled in */
    public static PaperBatch begin(UUID governmentId, UUID surveyId, String label, LocalDate answeredOn, Instant now) {
        PaperBatch batch = new PaperBatch();
        batch.id = Ids.next();
        batch.governmentId = governmentId;
        batch.surveyId = surveyId;
        batch.label = label;
        batch.answeredOn = answeredOn;
        batch.status = PaperBatchStatus.TYPING;
        batch.createdAt = now;
        return batch;
    }

    /** Somebody types sheets; each entry is one person's, and the two are different people. */
    public void type(PaperEntry entry, UUID by, String name) {
        if (status != PaperBatchStatus.TYPING) {
            throw illegal();
        }
        UUID typist = entry == PaperEntry.FIRST ? firstBy : secondBy;
        UUID other = entry == PaperEntry.FIRST ? secondBy : firstBy;
        if (by.equals(other)) {
            throw Refusal.rule("same-typist", Map.of("entry", entry));
        }
        if (typist != null && !typist.equals(by)) {
            throw Refusal.rule("entry-of-another", Map.of("entry", entry));
        }
        if (entry == PaperEntry.FIRST) {
            firstBy = by;
            firstByName = name;
        } else {
            secondBy = by;
            secondByName = name;
        }
    }

    /** The agreed sheets are answers now. */
    public void accept(int agreed, int others) {
        become(PaperBatchStatus.ACCEPTED);
        accepted = agreed;
        leftOut = others;
    }

    public void withdraw() {
        become(PaperBatchStatus.WITHDRAWN);
    }

    private void become(PaperBatchStatus next) {
        if (!status.mayBecome(next)) {
            throw illegal();
        }
        status = next;
    }

    private Refusal illegal() {
        return Refusal.illegalTransition(status, status.next());
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public UUID surveyId() {
        return surveyId;
    }

    public String label() {
        return label;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public PaperBatchStatus status() {
        return status;
    }

    public String firstByName() {
        return firstByName;
    }

    public String secondByName() {
        return secondByName;
    }

    public Integer accepted() {
        return accepted;
    }

    public Integer leftOut() {
        return leftOut;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
