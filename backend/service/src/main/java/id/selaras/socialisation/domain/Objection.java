package id.selaras.socialisation.domain;

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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A formal objection (keberatan) of the person whom a decree moves, to the authority that decreed it (PP 79/2021). The
 * decree stays in force meanwhile unless the authority suspends it. Texts of several paragraphs are kept as JSON.
 */
@Entity
@Table(name = "objections")
public class Objection {

    @Id
    private UUID id;

    private UUID governmentId;
    private String number;
    private UUID caseId;
    private String caseNumber;
    private UUID employeeId;
    private String employeeName;

    @Column(columnDefinition = "char(18)")
    private String nip;

    private String decreeNumber;
    private LocalDate decreeDate;
    private LocalDate receivedOn;
    private boolean receiptRecorded;
    private LocalDate lastDay;
    private Instant filedAt;
    private LocalDate filedOn;

    @Enumerated(EnumType.STRING)
    private ObjectionStatus status;

    @Column(columnDefinition = "text")
    private String grounds;

    private String request;

    @Column(columnDefinition = "text")
    private String evidence;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ObjectionResult result;

    @Enumerated(EnumType.STRING)
    private ObjectionConsequence consequence;

    @Column(columnDefinition = "text")
    private String decisionReasons;

    private LocalDate decidedOn;
    private UUID decidedBy;
    private String decidedByName;
    private boolean lateDecision;
    private UUID newCaseId;
    private LocalDate suspendedOn;
    private String suspensionReason;

    @Version
    private int version;

    protected Objection() {}

    /** Against which decree about whom. */
    public record Against(
            UUID caseId,
            String caseNumber,
            UUID employeeId,
            String employeeName,
            String nip,
            String decreeNumber,
            LocalDate decreeDate) {}

    /**
     * When the decree was received.
     *
     * @param recorded whether the office has proof of the day; otherwise the person states it
     */
    public record Receipt(LocalDate on, boolean recorded) {}

    /**
     * When it was filed.
     *
     * @param on  the day in the zone of the government
     * @param due last working day for the decision
     */
    public record Filing(Instant at, LocalDate on, LocalDate due) {}

    /** What the person writes; grounds and evidence as JSON lists. */
    public record Words(String grounds, String request, String evidence) {}

    /** Files an objection; one that comes too late is kept like any other and says so. */
    public static Objection file(
            UUID governmentId,
            String number,
            Against against,
            Receipt receipt,
            ObjectionTerm term,
            Filing filing,
            Words words) {
        Objection objection = new Objection();
        objection.id = Ids.next();
        objection.governmentId = governmentId;
        objection.number = number;
        objection.caseId = against.caseId();
        objection.caseNumber = against.caseNumber();
        objection.employeeId = against.employeeId();
        objection.employeeName = against.employeeName();
        objection.nip = against.nip();
        objection.decreeNumber = against.decreeNumber();
        objection.decreeDate = against.decreeDate();
        objection.receivedOn = receipt.on();
        objection.receiptRecorded = receipt.recorded();
        objection.lastDay = term.lastDay();
        objection.filedAt = filing.at();
        objection.filedOn = filing.on();
        objection.dueOn = filing.due();
        objection.status = filing.on().isAfter(term.lastDay()) ? ObjectionStatus.LATE : ObjectionStatus.FILED;
        objection.grounds = words.grounds();
        objection.request = words.request();
        objection.evidence = words.evidence();
        return objection;
    }

    /**
     * Decides it: a late one is inadmissible and nothing else, one in time is heard.
     *
     * @param follows what an accepted one does; null for the others
     * @param reasons as JSON list
     */
    public void decide(
            ObjectionResult outcome,
            ObjectionConsequence follows,
            String reasons,
            LocalDate today,
            UUID account,
            String username) {
        if (status == ObjectionStatus.LATE && outcome != ObjectionResult.INADMISSIBLE) {
            throw Refusal.rule("objection-was-late", Map.of("lastDay", lastDay, "filedOn", filedOn));
        }
        if (status == ObjectionStatus.FILED && outcome == ObjectionResult.INADMISSIBLE) {
            throw Refusal.rule("objection-was-in-time", Map.of("lastDay", lastDay, "filedOn", filedOn));
        }
        if (outcome.isAccepted() == (follows == null)) {
            throw Refusal.shape(
                    "/consequence",
                    outcome.isAccepted() ? "required" : "not-allowed",
                    "a consequence for an accepted objection, none for the others");
        }
        become(follows == ObjectionConsequence.REVOCATION ? ObjectionStatus.CARRIED_OUT : ObjectionStatus.DECIDED);
        result = outcome;
        consequence = follows;
        decisionReasons = reasons;
        decidedOn = today;
        decidedBy = account;
        decidedByName = username;
        lateDecision = today.isAfter(dueOn);
    }

    /** The authority lets the decree rest until the decision. */
    public void suspend(String reason, LocalDate today) {
        if (status != ObjectionStatus.FILED) {
            throw Refusal.of(RefusalKind.CONFLICT, "objection-not-open", Map.of("status", status.name()));
        }
        suspendedOn = today;
        suspensionReason = reason;
    }

    /** The case for another post is open. */
    public void place(UUID newCase) {
        if (consequence != ObjectionConsequence.OTHER_PLACEMENT) {
            throw Refusal.rule("no-other-placement-promised", Map.of());
        }
        become(ObjectionStatus.CARRIED_OUT);
        newCaseId = newCase;
    }

    public void withdraw() {
        become(ObjectionStatus.WITHDRAWN);
    }

    private void become(ObjectionStatus next) {
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

    public String number() {
        return number;
    }

    public Against against() {
        return new Against(caseId, caseNumber, employeeId, employeeName, nip, decreeNumber, decreeDate);
    }

    public Receipt receipt() {
        return new Receipt(receivedOn, receiptRecorded);
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Filing filing() {
        return new Filing(filedAt, filedOn, dueOn);
    }

    public ObjectionStatus status() {
        return status;
    }

    public Words words() {
        return new Words(grounds, request, evidence);
    }

    public ObjectionResult result() {
        return result;
    }

    public ObjectionConsequence consequence() {
        return consequence;
    }

    public String decisionReasons() {
        return decisionReasons;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public boolean isDecidedLate() {
        return lateDecision;
    }

    public UUID newCaseId() {
        return newCaseId;
    }

    public LocalDate suspendedOn() {
        return suspendedOn;
    }

    public String suspensionReason() {
        return suspensionReason;
    }

    public int version() {
        return version;
    }
}
