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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Company (pendampingan) for somebody who hesitates: a colleague who is not the direct superior, goals, meetings,
 * check-ins, an outcome. A case may wait for it, until a day at most.
 */
@Entity
@Table(name = "accompaniments")
public class Accompaniment {

    @Id
    private UUID id;

    private UUID governmentId;
    private UUID employeeId;
    private String employeeName;
    private UUID unitId;
    private UUID companionId;
    private String companionName;

    @Enumerated(EnumType.STRING)
    private AccompanimentOrigin origin;

    private UUID concernId;
    private UUID caseId;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private AccompanimentStatus status;

    private LocalDate holdsUntil;
    private LocalDate startedOn;

    @Enumerated(EnumType.STRING)
    private AccompanimentOutcome outcome;

    private String outcomeNote;
    private LocalDate endedOn;
    private LocalDate createdOn;
    private int acts;

    @Version
    private int version;

    protected Accompaniment() {}

    /** Who is accompanied. */
    public record Person(UUID employeeId, String name, UUID unitId) {}

    /**
     * What it comes from.
     *
     * @param concernId or null
     * @param caseId    or null
     */
    public record Source(AccompanimentOrigin origin, UUID concernId, UUID caseId) {}

    /**
     * Promises company.
     *
     * @param holdsUntil last day on which the case waits for it, or null where none waits
     */
    public static Accompaniment plan(
            UUID governmentId, Person person, Source source, String purpose, LocalDate holdsUntil, LocalDate today) {
        Accompaniment company = new Accompaniment();
        company.id = Ids.next();
        company.governmentId = governmentId;
        company.employeeId = person.employeeId();
        company.employeeName = person.name();
        company.unitId = person.unitId();
        company.origin = source.origin();
        company.concernId = source.concernId();
        company.caseId = source.caseId();
        company.purpose = purpose;
        company.status = AccompanimentStatus.PLANNED;
        company.holdsUntil = holdsUntil;
        company.createdOn = today;
        return company;
    }

    /** Somebody goes along from now on, or somebody else does. Answers whether it begins with this. */
    public boolean accept(UUID companion, String name, LocalDate today) {
        boolean begins = status == AccompanimentStatus.PLANNED;
        become(AccompanimentStatus.RUNNING);
        companionId = companion;
        companionName = name;
        if (begins) {
            startedOn = today;
        }
        return begins;
    }

    /** Something is noted in it. */
    public void note() {
        if (status != AccompanimentStatus.RUNNING) {
            throw Refusal.of(RefusalKind.CONFLICT, "accompaniment-not-running", Map.of("status", status.name()));
        }
        acts++;
    }

    /** It is over; a case that waited goes on. */
    public void end(AccompanimentOutcome result, String note, LocalDate today) {
        become(AccompanimentStatus.COMPLETED);
        outcome = result;
        outcomeNote = note;
        endedOn = today;
    }

    /** It is given up. */
    public void cancel(String reason, LocalDate today) {
        become(AccompanimentStatus.CANCELLED);
        outcomeNote = reason;
        endedOn = today;
    }

    /** The person agrees to the move after all: nothing waits any more, the company goes on. */
    public void release() {
        holdsUntil = null;
    }

    private void become(AccompanimentStatus next) {
        if (!status.mayBecome(next)) {
            throw Refusal.illegalTransition(status, status.next());
        }
        status = next;
        acts++;
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public Person person() {
        return new Person(employeeId, employeeName, unitId);
    }

    public UUID companionId() {
        return companionId;
    }

    public String companionName() {
        return companionName;
    }

    public Source source() {
        return new Source(origin, concernId, caseId);
    }

    public String purpose() {
        return purpose;
    }

    public AccompanimentStatus status() {
        return status;
    }

    public LocalDate holdsUntil() {
        return holdsUntil;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public AccompanimentOutcome outcome() {
        return outcome;
    }

    public String outcomeNote() {
        return outcomeNote;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public LocalDate createdOn() {
        return createdOn;
    }

    public int version() {
        return version;
    }
}
