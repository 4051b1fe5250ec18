package id.selaras.workload.domain;

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

/**
 * What one unit answers in a workload survey: filled in and signed by somebody of the agency, then accepted or returned
 * by a planner.
 */
@Entity
@Table(name = "workload_forms")
public class WorkloadForm {

    @Id
    private UUID id;

    private UUID governmentId;
    private UUID surveyId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private WorkloadFormStatus status;

    /** Counts drafts, so that each of them is a version of its own even where nothing else of the form changes. */
    private int saves;

    private UUID submittedBy;
    private String submittedByName;
    private Instant submittedAt;
    private boolean submittedLate;
    private UUID reviewedBy;
    private String reviewedByName;
    private Instant reviewedAt;
    private String reason;
    private UUID changeId;

    @Version
    private int version;

    protected WorkloadForm() {}

    /** Who does something, and when. */
    public record Signature(UUID by, String name, Instant at) {}

    public static WorkloadForm open(WorkloadSurvey survey, UUID unitId) {
        WorkloadForm form = new WorkloadForm();
        form.id = Ids.next();
        form.governmentId = survey.governmentId();
        form.surveyId = survey.id();
        form.unitId = unitId;
        form.status = WorkloadFormStatus.OPEN;
        return form;
    }

    /** A draft is kept. */
    public void save() {
        if (!status.isWithUnit()) {
            throw illegal();
        }
        saves++;
    }

    /** @param late whether the due day was over */
    public void submit(Signature signed, boolean late) {
        become(WorkloadFormStatus.SUBMITTED);
        submittedBy = signed.by();
        submittedByName = signed.name();
        submittedAt = signed.at();
        submittedLate = late;
    }

    /** Gives it back to the unit. */
    public void giveBack(Signature signed, String why) {
        if (status != WorkloadFormStatus.SUBMITTED) {
            throw illegal();
        }
        become(WorkloadFormStatus.RETURNED);
        review(signed, why);
    }

    /** @param change the change that wrote its figures into the workload */
    public void accept(Signature signed, UUID change) {
        become(WorkloadFormStatus.ACCEPTED);
        review(signed, null);
        changeId = change;
    }

    /** Takes an acceptance back; answers the change that has to be undone. */
    public UUID withdrawAcceptance(Signature signed, String why) {
        if (status != WorkloadFormStatus.ACCEPTED) {
            throw illegal();
        }
        become(WorkloadFormStatus.RETURNED);
        review(signed, why);
        UUID undone = changeId;
        changeId = null;
        return undone;
    }

    private void review(Signature signed, String why) {
        reviewedBy = signed.by();
        reviewedByName = signed.name();
        reviewedAt = signed.at();
        reason = why;
    }

    private void become(WorkloadFormStatus next) {
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

    public UUID unitId() {
        return unitId;
    }

    public WorkloadFormStatus status() {
        return status;
    }

    public String submittedByName() {
        return submittedByName;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String reviewedByName() {
        return reviewedByName;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }

    /** Why it was returned, or null. */
    public String reason() {
        return reason;
    }

    public int version() {
        return version;
    }
}
