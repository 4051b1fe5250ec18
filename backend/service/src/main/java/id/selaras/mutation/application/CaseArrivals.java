package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.EmployeeImport;
import id.selaras.employee.application.EmployeeRecord;
import id.selaras.employee.application.PlacementImport;
import id.selaras.employee.application.PlacementRecord;
import id.selaras.employee.domain.Nip;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.TransferSide;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an appointment after a transfer between governments does to the records of both: the origin's placements end on
 * the first day, the receiver knows the person from that day on. Like every decree it is recorded when it is issued. A
 * side outside this installation keeps its own records. Whoever calls holds the placements of both.
 */
@ApplicationScoped
class CaseArrivals {

    private static final int WHOLE_TIME = 100;
    private static final String ACTIVE = "01";

    @Inject
    PlacementImport placements;

    @Inject
    EmployeeImport people;

    @Inject
    EmployeeDirectory directory;

    @Inject
    PositionDirectory positions;

    @Inject
    ObjectMapper json;

    /** Records the change of government; answers the receiver's change, or null where the receiver is outside. */
    UUID record(MutationCase subject, StepDetails appointment) {
        UUID origin = CaseSides.governmentOn(subject, TransferSide.ORIGIN);
        UUID receiver = CaseSides.governmentOn(subject, TransferSide.RECEIVER);
        UUID left = null;
        if (origin != null) {
            left = Ids.next();
            end(origin, left, subject.nip(), appointment);
        }
        UUID arrived = null;
        UUID person = null;
        if (receiver != null) {
            arrived = Ids.next();
            people.apply(receiver, arrived, List.of(newcomer(subject, appointment.effectiveOn())));
            place(receiver, arrived, subject, subject.toPositionId(), appointment);
            person = directory.idsByNip(receiver, List.of(subject.nip())).get(subject.nip());
        }
        subject.between().arrive(person, left);
        return arrived;
    }

    /**
     * Takes the change of government back: before its first day it never was, from then on the origin's former post
     * holds again and the receiver's ends, by new rows on both sides.
     */
    void takeBack(MutationCase subject, StepDetails revocation, LocalDate today) {
        UUID arrived = subject.placementChange();
        UUID left = subject.between().originChange();
        if (arrived == null && left == null) {
            return;
        }
        UUID origin = CaseSides.governmentOn(subject, TransferSide.ORIGIN);
        UUID receiver = CaseSides.governmentOn(subject, TransferSide.RECEIVER);
        if (subject.effectiveOn().isAfter(today)) {
            undo(origin, left);
            undo(receiver, arrived);
            if (arrived != null) {
                if (people.isBuiltUpon(arrived)) {
                    throw Refusal.conflict("employee-changed-since");
                }
                people.undo(receiver, arrived, Ids.next());
            }
            return;
        }
        if (arrived != null) {
            end(receiver, Ids.next(), subject.nip(), revocation);
        }
        if (left != null) {
            place(origin, Ids.next(), subject, subject.fromPositionId(), revocation);
        }
    }

    private void undo(UUID government, UUID change) {
        if (change == null) {
            return;
        }
        if (placements.isBuiltUpon(change)) {
            throw Refusal.conflict("placement-changed-since");
        }
        placements.undo(government, change, Ids.next());
    }

    /** Everything the person holds there ends on the day; refused when that is nothing. */
    private void end(UUID government, UUID change, String nip, StepDetails decree) {
        LocalDate day = decree.effectiveOn();
        List<PlacementRecord> held = placements.current(government, List.of(nip)).values().stream()
                .filter(placement -> placement.validFrom().isBefore(day))
                .filter(placement ->
                        placement.validTo() == null || placement.validTo().isAfter(day))
                .map(placement -> new PlacementRecord(
                        nip,
                        placement.positionCode(),
                        placement.kind(),
                        placement.validFrom(),
                        day,
                        placement.decreeNumber(),
                        placement.decreeDate(),
                        placement.share()))
                .toList();
        if (held.stream().noneMatch(placement -> placement.kind().equals(PlacementRecord.DEFINITIVE))) {
            throw Refusal.conflict("no-longer-at-post");
        }
        placements.apply(government, change, held);
    }

    private void place(UUID government, UUID change, MutationCase subject, UUID position, StepDetails decree) {
        PositionFacts post =
                positions.positions(government, decree.effectiveOn()).get(position);
        if (post == null) {
            throw Refusal.rule("position-not-there", Map.of("case", subject.number(), "on", decree.effectiveOn()));
        }
        placements.apply(
                government,
                change,
                List.of(new PlacementRecord(
                        subject.nip(),
                        post.code(),
                        PlacementRecord.DEFINITIVE,
                        decree.effectiveOn(),
                        null,
                        decree.number(),
                        decree.issuedOn(),
                        WHOLE_TIME)));
    }

    /** The person as the receiver was told; what stands in the NIP is read from it. */
    private EmployeeRecord newcomer(MutationCase subject, LocalDate from) {
        HandedOver told = read(subject.between().handedOver());
        Nip nip = new Nip(subject.nip());
        YearMonth appointed = nip.appointment();
        return new EmployeeRecord(
                subject.nip(),
                null,
                told.plainName(),
                told.frontTitle(),
                told.backTitle(),
                null,
                nip.birthDate(),
                nip.sex(),
                null,
                nip.kind().name(),
                ACTIVE,
                appointed == null ? null : appointed.atDay(1),
                null,
                told.rankCode(),
                null,
                null,
                null,
                told.educationLevel(),
                told.educationField(),
                null,
                null,
                from);
    }

    private HandedOver read(String text) {
        try {
            return json.readValue(text, HandedOver.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
