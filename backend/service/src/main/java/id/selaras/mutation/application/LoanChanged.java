package id.selaras.mutation.application;

import id.selaras.mutation.domain.TemporaryAssignment;
import id.selaras.shared.event.DomainEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to a loan.
 *
 * @param what {@code proposed}, {@code ordered}, {@code extended}, {@code shortened}, {@code cancelled}, {@code started},
 *             {@code ending-soon} or {@code ended}
 */
record LoanChanged(
        UUID governmentId, UUID entityId, String what, Map<String, Object> after, String reason, LocalDate effectiveOn)
        implements DomainEvent {

    static LoanChanged of(TemporaryAssignment loan, String what, String reason) {
        return new LoanChanged(
                loan.governmentId(),
                loan.id(),
                what,
                Map.of(
                        "kind", loan.kind().name(),
                        "status", loan.status().name(),
                        "from", loan.startsOn(),
                        "to", loan.endsOn(),
                        "share", loan.share()),
                reason,
                loan.startsOn());
    }

    @Override
    public String type() {
        return "temporary-assignment." + what;
    }

    @Override
    public String entityType() {
        return "temporary-assignment";
    }
}
