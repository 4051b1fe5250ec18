package id.selaras.mutation.domain;

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

/** A person lent to another post for a time, who goes back without anybody's doing (domain reference 1.6). */
@Entity
@Table(name = "temporary_assignments")
public class TemporaryAssignment {

    @Id
    private UUID id;

    private UUID governmentId;

    @Enumerated(EnumType.STRING)
    private LoanKind kind;

    @Enumerated(EnumType.STRING)
    private LoanStatus status;

    private UUID employeeId;

    @Column(columnDefinition = "char(18)")
    private String nip;

    private String employeeName;
    private UUID fromUnitId;
    private UUID toUnitId;
    private UUID toPositionId;
    private String positionCode;

    @Column(columnDefinition = "text")
    private String fromPosition;

    @Column(columnDefinition = "text")
    private String toPosition;

    private int share;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String purpose;
    private String orderNumber;
    private LocalDate orderDate;
    private int extensions;
    private boolean alerted;
    private String endReason;
    private UUID createdBy;
    private Instant createdAt;

    @Version
    private int version;

    protected TemporaryAssignment() {}

    /**
     * The days of a loan and how much of the working time it takes.
     *
     * @param share percent, 1 to 100
     * @param to    last day
     */
    public record Term(LocalDate from, LocalDate to, int share) {}

    /** Proposes a loan. */
    public static TemporaryAssignment propose(
            UUID governmentId,
            LoanKind kind,
            Mover person,
            Place from,
            Place to,
            String positionCode,
            Term term,
            String purpose,
            UUID by,
            Instant now) {
        TemporaryAssignment loan = new TemporaryAssignment();
        loan.id = Ids.next();
        loan.governmentId = governmentId;
        loan.kind = kind;
        loan.status = LoanStatus.DRAFT;
        loan.employeeId = person.employeeId();
        loan.nip = person.nip();
        loan.employeeName = person.name();
        loan.fromUnitId = from.unitId();
        loan.fromPosition = from.snapshot();
        loan.toUnitId = to.unitId();
        loan.toPositionId = to.positionId();
        loan.toPosition = to.snapshot();
        loan.positionCode = positionCode;
        loan.share = term.share();
        loan.startsOn = term.from();
        loan.endsOn = term.to();
        loan.purpose = purpose;
        loan.createdBy = by;
        loan.createdAt = now;
        return loan;
    }

    /** The order letter is issued. */
    public void order(String number, LocalDate issuedOn) {
        become(LoanStatus.ORDERED);
        orderNumber = number;
        orderDate = issuedOn;
    }

    /**
     * Lasts longer, by a new order letter.
     *
     * @param allowed how often this kind may be extended
     */
    public void extend(LocalDate until, int allowed, String number, LocalDate issuedOn) {
        requireOrdered();
        if (extensions >= allowed) {
            throw Refusal.rule("no-more-extensions", Map.of("kind", kind.name(), "allowed", allowed));
        }
        if (!until.isAfter(endsOn)) {
            throw Refusal.shape("/until", "not-later", "after " + endsOn);
        }
        endsOn = until;
        extensions++;
        alerted = false;
        orderNumber = number;
        orderDate = issuedOn;
    }

    /** Ends before its last day. */
    public void endEarly(LocalDate lastDay, String reason) {
        requireOrdered();
        if (lastDay.isBefore(startsOn) || !lastDay.isBefore(endsOn)) {
            throw Refusal.shape("/lastDay", "outside-term", startsOn + " to the day before " + endsOn);
        }
        endsOn = lastDay;
        endReason = reason;
    }

    /** Does not take place. */
    public void cancel(String reason) {
        become(LoanStatus.CANCELLED);
        endReason = reason;
    }

    /**
     * It begins where its first day has come. A loan that was ordered late ends by the clock like any other, so that
     * its end is told as its beginning was.
     */
    public void begin(LocalDate today) {
        if (status == LoanStatus.ORDERED && !today.isBefore(startsOn)) {
            become(LoanStatus.RUNNING);
        }
    }

    /** What the day brings: it begins, it is over. Answers whether anything changed. */
    public boolean live(LocalDate today) {
        LoanStatus before = status;
        begin(today);
        if (status == LoanStatus.RUNNING && today.isAfter(endsOn)) {
            become(LoanStatus.ENDED);
        }
        return status != before;
    }

    /** Whether its end is near and nobody was told; says so once. */
    public boolean alert(LocalDate today, int days) {
        if (alerted || status != LoanStatus.RUNNING || today.plusDays(days).isBefore(endsOn)) {
            return false;
        }
        alerted = true;
        return true;
    }

    private void requireOrdered() {
        if (!status.isOrdered()) {
            throw Refusal.of(RefusalKind.CONFLICT, "loan-not-ordered", Map.of("status", status.name()));
        }
    }

    private void become(LoanStatus next) {
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

    public LoanKind kind() {
        return kind;
    }

    public LoanStatus status() {
        return status;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public String nip() {
        return nip;
    }

    public String positionCode() {
        return positionCode;
    }

    public int share() {
        return share;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public String orderNumber() {
        return orderNumber;
    }

    public LocalDate orderDate() {
        return orderDate;
    }

    public UUID createdBy() {
        return createdBy;
    }

    public int version() {
        return version;
    }
}
