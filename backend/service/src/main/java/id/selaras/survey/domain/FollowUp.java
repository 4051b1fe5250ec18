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
import java.util.UUID;

/** One thing a unit does about an element (rencana tindak lanjut): planned, begun, done, and told to citizens. */
@Entity
@Table(name = "survey_follow_ups")
public class FollowUp {

    @Id
    private UUID id;

    private UUID governmentId;
    private UUID surveyId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private SatisfactionElement element;

    private String programme;
    private int dueYear;
    private int dueQuarter;
    private String responsible;

    @Enumerated(EnumType.STRING)
    private FollowUpStatus status;

    private String publicSentence;
    private Instant doneAt;

    @Version
    private int version;

    protected FollowUp() {}

    /**
     * What is to be done.
     *
     * @param programme   in the words of the unit
     * @param dueQuarter  1 to 4: the quarter (triwulan) in which it is to be done
     * @param responsible who answers for it
     */
    public record Plan(
            SatisfactionElement element, String programme, int dueYear, int dueQuarter, String responsible) {}

    /** Plans something after a survey. */
    public static FollowUp plan(Survey survey, Plan plan) {
        FollowUp item = new FollowUp();
        item.id = Ids.next();
        item.governmentId = survey.governmentId();
        item.surveyId = survey.id();
        item.unitId = survey.unitId();
        item.status = FollowUpStatus.PLANNED;
        item.take(plan);
        return item;
    }

    /** Plans it otherwise; what is done stays as it was done. */
    public void change(Plan plan) {
        if (status == FollowUpStatus.DONE) {
            throw Refusal.conflict("follow-up-done");
        }
        take(plan);
    }

    public void begin() {
        become(FollowUpStatus.RUNNING);
    }

    /** @param sentence what citizens read of it, or null for nothing */
    public void complete(String sentence, Instant now) {
        become(FollowUpStatus.DONE);
        publicSentence = sentence;
        doneAt = now;
    }

    private void take(Plan plan) {
        element = plan.element();
        programme = plan.programme();
        dueYear = plan.dueYear();
        dueQuarter = plan.dueQuarter();
        responsible = plan.responsible();
    }

    private void become(FollowUpStatus next) {
        if (!status.mayBecome(next)) {
            throw Refusal.illegalTransition(status, status.next());
        }
        status = next;
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

    public UUID unitId() {
        return unitId;
    }

    public Plan plan() {
        return new Plan(element, programme, dueYear, dueQuarter, responsible);
    }

    public FollowUpStatus status() {
        return status;
    }

    public String publicSentence() {
        return publicSentence;
    }

    public int version() {
        return version;
    }
}
