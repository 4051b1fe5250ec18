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
import java.time.LocalDate;
import java.util.UUID;

/**
 * A round in which units are asked for their tasks, volumes and minutes of a year: opened by a planner with a form for
 * every unit, closed by a planner.
 */
@Entity
@Table(name = "workload_surveys")
public class WorkloadSurvey {

    @Id
    private UUID id;

    private UUID governmentId;
    private String title;
    private int period;
    private LocalDate dueOn;
    private String note;

    @Enumerated(EnumType.STRING)
    private WorkloadSurveyStatus status;

    private UUID openedBy;
    private Instant openedAt;

    @Version
    private int version;

    protected WorkloadSurvey() {}

    /**
     * What is asked.
     *
     * @param period year
     * @param dueOn  last day on which an answer is in time
     * @param note   for those who answer, or null
     */
    public record Round(String title, int period, LocalDate dueOn, String note) {}

    public static WorkloadSurvey open(UUID governmentId, Round round, UUID by, Instant now) {
        WorkloadSurvey survey = new WorkloadSurvey();
        survey.id = Ids.next();
        survey.governmentId = governmentId;
        survey.title = round.title();
        survey.period = round.period();
        survey.dueOn = round.dueOn();
        survey.note = round.note();
        survey.status = WorkloadSurveyStatus.OPEN;
        survey.openedBy = by;
        survey.openedAt = now;
        return survey;
    }

    /** Takes no answers any more. */
    public void close() {
        if (!status.mayBecome(WorkloadSurveyStatus.CLOSED)) {
            throw Refusal.illegalTransition(status, status.next());
        }
        status = WorkloadSurveyStatus.CLOSED;
    }

    /** Refuses whatever only an open survey takes. */
    public void requireOpen() {
        if (status != WorkloadSurveyStatus.OPEN) {
            throw Refusal.conflict("workload-survey-closed");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public String title() {
        return title;
    }

    public int period() {
        return period;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String note() {
        return note;
    }

    public WorkloadSurveyStatus status() {
        return status;
    }

    /** What was known then is what the answers are compared with. */
    public Instant openedAt() {
        return openedAt;
    }

    public int version() {
        return version;
    }
}
