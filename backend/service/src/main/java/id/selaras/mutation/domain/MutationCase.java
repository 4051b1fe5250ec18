package id.selaras.mutation.domain;

import id.selaras.shared.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
 * The transfer of one person, from draft to decree. What it rests on (reasons, rules, hashes of the facts and of the
 * proof) is copied into it when it is opened, so that it can be read whatever happens to the plan.
 */
@Entity
@Table(name = "mutation_cases")
public class MutationCase {

    @Id
    private UUID id;

    private UUID governmentId;
    private String number;

    @Enumerated(EnumType.STRING)
    private MutationCaseStatus status;

    @Enumerated(EnumType.STRING)
    private MutationCaseKind kind;

    private UUID employeeId;

    @Column(columnDefinition = "char(18)")
    private String nip;

    private String employeeName;
    private UUID fromPositionId;
    private UUID toPositionId;

    @Column(columnDefinition = "text")
    private String fromPosition;

    @Column(columnDefinition = "text")
    private String toPosition;

    private UUID fromUnitId;
    private UUID toUnitId;
    private UUID planId;
    private UUID runId;
    private UUID moveId;
    private UUID chainId;
    private int groupNumber;
    private int sequence;
    private LocalDate effectiveOn;

    @Embedded
    private MoveGrounds grounds;

    private UUID createdBy;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private CaseOrigin origin;

    private String motive;
    private Instant statusSince;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Consideration consideration;

    private boolean deviates;
    private String decreeNumber;
    private LocalDate decreeDate;
    private UUID placementChange;

    @Column(columnDefinition = "mediumtext")
    private String verdicts;

    @Embedded
    private BetweenGovernments between;

    @Version
    private int version;

    protected MutationCase() {}

    /** Opens a draft for a move inside one government. */
    public static MutationCase draft(
            UUID governmentId,
            CaseNumber number,
            Mover mover,
            Place from,
            Place to,
            MoveOrigin origin,
            MoveGrounds grounds,
            LocalDate effectiveOn,
            UUID openedBy,
            Instant now) {
        MutationCase opened = new MutationCase();
        opened.id = Ids.next();
        opened.governmentId = governmentId;
        opened.number = number.toString();
        opened.status = MutationCaseStatus.DRAFT;
        opened.kind = MutationCaseKind.INTERNAL;
        opened.employeeId = mover.employeeId();
        opened.nip = mover.nip();
        opened.employeeName = mover.name();
        opened.fromPositionId = from.positionId();
        opened.fromUnitId = from.unitId();
        opened.fromPosition = from.snapshot();
        opened.toPositionId = to.positionId();
        opened.toUnitId = to.unitId();
        opened.toPosition = to.snapshot();
        opened.planId = origin.planId();
        opened.runId = origin.runId();
        opened.moveId = origin.moveId();
        opened.chainId = origin.chainId();
        opened.groupNumber = origin.group();
        opened.sequence = origin.sequence();
        opened.grounds = grounds;
        opened.effectiveOn = effectiveOn;
        opened.origin = CaseOrigin.PLAN;
        opened.createdBy = openedBy;
        opened.createdAt = now;
        opened.statusSince = now;
        return opened;
    }

    /**
     * Opens a draft that no plan asked for. It is a chain of its own.
     *
     * @param motive why, in the words of the one who asks
     */
    public static MutationCase proposal(
            UUID governmentId,
            CaseNumber number,
            CaseOrigin origin,
            Mover mover,
            Place from,
            Place to,
            String motive,
            LocalDate effectiveOn,
            UUID openedBy,
            Instant now) {
        MoveOrigin single = new MoveOrigin(null, null, null, null, 0, 1);
        MutationCase opened =
                draft(governmentId, number, mover, from, to, single, MoveGrounds.NONE, effectiveOn, openedBy, now);
        opened.kind = origin == CaseOrigin.EMPLOYEE ? MutationCaseKind.OWN_REQUEST : MutationCaseKind.INTERNAL;
        opened.chainId = opened.id;
        opened.origin = origin;
        opened.motive = motive;
        return opened;
    }

    /** Turns the draft of a proposal into one between governments. */
    public MutationCase between(MutationCaseKind transfer, BetweenGovernments parties) {
        kind = transfer;
        between = parties;
        return this;
    }

    /** Takes a step of its procedure; {@code due} is the last day of the clock of the new state, or null. */
    public void take(CaseProcedure.Step step, LocalDate due, Instant now) {
        if (step.from() != status) {
            throw new IllegalArgumentException(step + " does not begin at " + status);
        }
        status = step.to();
        statusSince = now;
        dueOn = due;
    }

    /** Keeps what the rules said when the case was handed in. */
    public void judge(String verdictsAsJson) {
        verdicts = verdictsAsJson;
    }

    public void consider(Consideration result) {
        consideration = result;
    }

    /** Notes whether the authority went another way than the team. */
    public void decide(CaseAction decision) {
        deviates = consideration != null && consideration.isContradictedBy(decision);
    }

    /**
     * Keeps the decree.
     *
     * @param change the recorded change of the placement, by which it can be taken back
     */
    public void decree(String decree, LocalDate issuedOn, LocalDate takesEffectOn, UUID change) {
        decreeNumber = decree;
        decreeDate = issuedOn;
        effectiveOn = takesEffectOn;
        placementChange = change;
    }

    public BetweenGovernments between() {
        return between;
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public CaseOrigin origin() {
        return origin;
    }

    public UUID moveId() {
        return moveId;
    }

    public UUID chainId() {
        return chainId;
    }

    public String number() {
        return number;
    }

    public MutationCaseStatus status() {
        return status;
    }

    public MutationCaseKind kind() {
        return kind;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public String nip() {
        return nip;
    }

    public UUID fromPositionId() {
        return fromPositionId;
    }

    public UUID toPositionId() {
        return toPositionId;
    }

    public String fromPosition() {
        return fromPosition;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public Consideration consideration() {
        return consideration;
    }

    public UUID createdBy() {
        return createdBy;
    }

    public UUID placementChange() {
        return placementChange;
    }

    public String verdicts() {
        return verdicts;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public int version() {
        return version;
    }
}
