package id.selaras.planning.domain;

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
import java.util.Map;
import java.util.UUID;

/**
 * A scenario: which units, which day, which weights. It is described, run, changed and run again; once cases were
 * opened from its moves it stands still, because the cases cite it.
 */
@Entity
@Table(name = "plans")
public class Plan {

    @Id
    private UUID id;

    private UUID governmentId;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private String name;
    private String description;

    @Column(columnDefinition = "text")
    private String question;

    private UUID latestRunId;
    private boolean hasCases;
    private UUID createdBy;
    private String createdByName;
    private Instant createdAt;

    @Version
    private int version;

    protected Plan() {}

    /**
     * @param question what is asked (units, days, criteria) as JSON; the application owns its shape
     */
    public static Plan draft(
            UUID governmentId, String name, String description, String question, UUID by, String byName, Instant now) {
        Plan plan = new Plan();
        plan.id = Ids.next();
        plan.governmentId = governmentId;
        plan.status = PlanStatus.DRAFT;
        plan.name = name;
        plan.description = description;
        plan.question = question;
        plan.createdBy = by;
        plan.createdByName = byName;
        plan.createdAt = now;
        return plan;
    }

    /** Asks something else; what an earlier run answered no longer belongs to it. */
    public void change(String newName, String newDescription, String newQuestion) {
        requireNoCases();
        boolean sameQuestion = question.equals(newQuestion);
        if (status == PlanStatus.RUNNING || !sameQuestion) {
            become(PlanStatus.DRAFT);
            latestRunId = null;
        }
        name = newName;
        description = newDescription;
        question = newQuestion;
    }

    /** Starts a run; a run before it is no longer shown. */
    public void start(UUID runId) {
        requireNoCases();
        become(PlanStatus.RUNNING);
        latestRunId = runId;
    }

    /** The facts under the plan have changed. */
    public void outdate() {
        become(PlanStatus.STALE);
    }

    /** Cases cite this plan from now on. */
    public void citeInCases() {
        if (status != PlanStatus.PLANNED) {
            throw Refusal.of(RefusalKind.CONFLICT, "plan-not-ready", Map.of("status", status.name()));
        }
        hasCases = true;
    }

    /** Refuses to go on when the plan cannot be thrown away. */
    public void requireDeletable() {
        requireNoCases();
        if (status == PlanStatus.RUNNING) {
            throw Refusal.of(RefusalKind.CONFLICT, "plan-is-running");
        }
    }

    private void requireNoCases() {
        if (hasCases) {
            throw Refusal.of(RefusalKind.CONFLICT, "plan-has-cases");
        }
    }

    private void become(PlanStatus next) {
        if (!status.mayBecome(next)) {
            String code = status == PlanStatus.RUNNING ? "plan-is-running" : "plan-not-ready";
            throw Refusal.of(RefusalKind.CONFLICT, code, Map.of("status", status.name()));
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public PlanStatus status() {
        return status;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public String question() {
        return question;
    }

    public UUID latestRunId() {
        return latestRunId;
    }

    public boolean hasCases() {
        return hasCases;
    }

    public String createdByName() {
        return createdByName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
