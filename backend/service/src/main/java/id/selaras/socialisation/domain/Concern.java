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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A worry (kekhawatiran): raised with a name or without, taken by a handler, answered within a clock, closed by the one
 * who has it. It is no objection: nothing is decided by it (domain reference 8.2).
 */
@Entity
@Table(name = "concerns")
public class Concern {

    @Id
    private UUID id;

    private UUID governmentId;
    private boolean anonymous;
    private UUID employeeId;
    private String employeeName;
    private UUID unitId;
    private UUID caseId;
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private ConcernCategory category;

    private int severity;

    @Column(columnDefinition = "text")
    private String text;

    @Enumerated(EnumType.STRING)
    private ConcernChannel channel;

    @Enumerated(EnumType.STRING)
    private ConcernStatus status;

    private LocalDate raisedOn;
    private UUID handlerId;
    private String handlerName;
    private LocalDate clockFrom;
    private LocalDate dueOn;
    private LocalDate answeredOn;

    @Column(columnDefinition = "text")
    private String answer;

    @Enumerated(EnumType.STRING)
    private ConcernFollowUp followUp;

    private String followUpNote;
    private boolean late;
    private Integer satisfaction;
    private LocalDate closedOn;

    @Column(columnDefinition = "binary(32)")
    private byte[] replyHash;

    private boolean untold;

    @Version
    private int version;

    protected Concern() {}

    /**
     * What somebody is worried about.
     *
     * @param severity 1 (light) to 5 (cannot go on)
     */
    public record Words(ConcernCategory category, int severity, String text, ConcernChannel channel) {}

    /**
     * Whom it concerns.
     *
     * @param unitId where the person works, or null
     * @param caseId the case it is about, or null
     * @param planId the plan it is about, or null
     */
    public record Subject(UUID employeeId, String employeeName, UUID unitId, UUID caseId, UUID planId) {}

    /**
     * The clock of an answer.
     *
     * @param from the day of the event, which does not count
     * @param due  last working day
     */
    public record Term(LocalDate from, LocalDate due) {}

    /**
     * What was answered.
     *
     * @param note what exactly follows, or null
     */
    public record Reply(String text, LocalDate on, ConcernFollowUp followUp, String note) {}

    /** Raises a worry of somebody who says so. */
    public static Concern raise(UUID governmentId, Subject subject, Words words, Term term) {
        Concern concern = begin(Ids.next(), governmentId, words, term);
        concern.employeeId = subject.employeeId();
        concern.employeeName = subject.employeeName();
        concern.unitId = subject.unitId();
        concern.caseId = subject.caseId();
        concern.planId = subject.planId();
        return concern;
    }

    /**
     * Raises a worry without a name. Its id is drawn, because the usual ones carry the millisecond in which they were
     * made.
     *
     * @param unitId    the agency the person names, or null
     * @param replyHash of the token with which the person comes back
     */
    public static Concern raiseWithoutName(UUID governmentId, UUID unitId, Words words, byte[] replyHash, Term term) {
        Concern concern = begin(UUID.randomUUID(), governmentId, words, term);
        concern.anonymous = true;
        concern.unitId = unitId;
        concern.replyHash = replyHash.clone();
        concern.untold = true;
        return concern;
    }

    private static Concern begin(UUID id, UUID governmentId, Words words, Term term) {
        Concern concern = new Concern();
        concern.id = id;
        concern.governmentId = governmentId;
        concern.category = words.category();
        concern.severity = words.severity();
        concern.text = words.text();
        concern.channel = words.channel();
        concern.status = ConcernStatus.OPEN;
        concern.raisedOn = term.from();
        concern.run(term);
        return concern;
    }

    /** Somebody takes it, or takes it over. */
    public void take(UUID account, String username) {
        become(ConcernStatus.IN_HANDLING);
        handlerId = account;
        handlerName = username;
    }

    /** The handler answers; 403 for anybody else. */
    public void answer(UUID account, Reply reply) {
        if (!isHandledBy(account)) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "not-the-handler");
        }
        become(ConcernStatus.ANSWERED);
        answer = reply.text();
        followUp = reply.followUp();
        followUpNote = reply.note();
        answeredOn = reply.on();
        late |= answeredOn.isAfter(dueOn);
    }

    /** The person adds something; to an answer it is a new question, with a clock of its own. */
    public void addTo(Term term) {
        if (status == ConcernStatus.ANSWERED) {
            become(ConcernStatus.IN_HANDLING);
            run(term);
        } else if (!status.waits()) {
            throw Refusal.of(RefusalKind.CONFLICT, "concern-is-closed", Map.of("status", status.name()));
        }
        untold |= anonymous;
    }

    /** The person is done with it. @param mark 1 to 5, or null for none */
    public void close(Integer mark, LocalDate today) {
        become(ConcernStatus.CLOSED);
        satisfaction = mark;
        closedOn = today;
        untold |= anonymous;
    }

    /** The person takes it back. */
    public void withdraw(LocalDate today) {
        become(ConcernStatus.WITHDRAWN);
        closedOn = today;
    }

    /** The log knows now what somebody without a name did. */
    public void tell() {
        untold = false;
    }

    /** Whether this account deals with it, and so may read its words. */
    public boolean isHandledBy(UUID account) {
        return account.equals(handlerId);
    }

    private void run(Term term) {
        clockFrom = term.from();
        dueOn = term.due();
    }

    private void become(ConcernStatus next) {
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

    public boolean isAnonymous() {
        return anonymous;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public String employeeName() {
        return employeeName;
    }

    public UUID unitId() {
        return unitId;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID planId() {
        return planId;
    }

    public Words words() {
        return new Words(category, severity, text, channel);
    }

    public ConcernStatus status() {
        return status;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    public UUID handlerId() {
        return handlerId;
    }

    public String handlerName() {
        return handlerName;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The last answer; its parts are null while there is none. */
    public Reply reply() {
        return new Reply(answer, answeredOn, followUp, followUpNote);
    }

    public boolean isLate() {
        return late;
    }

    public Integer satisfaction() {
        return satisfaction;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public int version() {
        return version;
    }
}
