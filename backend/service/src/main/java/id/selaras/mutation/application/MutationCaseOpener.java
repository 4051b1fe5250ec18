package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.employee.application.EmployeeNameDirectory;
import id.selaras.mutation.application.OpenedCases.OpenedCase;
import id.selaras.mutation.domain.CaseNumber;
import id.selaras.mutation.domain.MoveGrounds;
import id.selaras.mutation.domain.MoveOrigin;
import id.selaras.mutation.domain.Mover;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.Place;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.planning.application.MoveRow;
import id.selaras.planning.application.PlanDirectory;
import id.selaras.planning.application.PlannedMoves;
import id.selaras.planning.application.PlannedMoves.PlannedMove;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens the cases of a plan in one transaction: all that were asked for, or none. */
@ApplicationScoped
class MutationCaseOpener {

    static final String OUTDATED = "plan-outdated";
    private static final String HAS_OPEN_CASE = "employee-has-open-case";

    @Inject
    MutationCaseRepository cases;

    @Inject
    SeatRepository seats;

    @Inject
    PlanDirectory plans;

    @Inject
    EmployeeNameDirectory employees;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    @Inject
    Idempotency idempotency;

    @Inject
    Event<DomainEvent> events;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** What makes one opening this opening. */
    private record Asked(UUID planId, OpenMutationCases command) {}

    @Transactional
    OpenedCases open(UUID planId, String key, OpenMutationCases command) {
        return idempotency.once(key, new Asked(planId, command), OpenedCases.class, () -> open(planId, command));
    }

    private OpenedCases open(UUID planId, OpenMutationCases command) {
        UUID government = current.governmentId();
        PlannedMoves plan = plans.cite(government, planId);
        List<PlannedMove> chosen = chosen(plan, command);
        LocalDate today = governments.today(government);
        int first = cases.takeNumbers(government, today.getYear(), chosen.size());
        refuseOutdated(chosen, employees.definitivePositions(government, today));
        List<MutationCase> drafts = new ArrayList<>();
        for (PlannedMove move : chosen) {
            drafts.add(draft(government, plan, move, new CaseNumber(today.getYear(), first + drafts.size())));
        }
        save(drafts);
        plans.link(plan.runId(), drafts.stream().collect(Collectors.toMap(MutationCase::moveId, MutationCase::id)));
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("opened", drafts.size());
        after.put("first", drafts.get(0).number());
        after.put("last", drafts.get(drafts.size() - 1).number());
        after.put("certificate", plan.certificateHash());
        events.fire(new CasesOpened(government, planId, after, plan.effectiveOn()));
        return new OpenedCases(
                drafts.size(),
                drafts.stream()
                        .map(draft -> new OpenedCase(draft.id(), draft.number()))
                        .toList());
    }

    private static List<PlannedMove> chosen(PlannedMoves plan, OpenMutationCases command) {
        Set<UUID> known =
                plan.moves().stream().map(move -> move.move().chainId()).collect(Collectors.toSet());
        List<Reason> unknown = command.chainIds().stream()
                .filter(chain -> !known.contains(chain))
                .map(chain -> new Reason("unknown-chain", Map.of("chain", chain)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.rule("unknown-chain", unknown);
        }
        List<PlannedMove> chosen = plan.moves().stream()
                .filter(move -> command.chainIds().isEmpty()
                        || command.chainIds().contains(move.move().chainId()))
                .toList();
        if (chosen.isEmpty()) {
            throw Refusal.rule("plan-moves-nobody", Map.of());
        }
        return chosen;
    }

    /** A plan whose people have moved meanwhile would open cases that are no longer true. */
    private static void refuseOutdated(List<PlannedMove> chosen, Map<UUID, UUID> held) {
        List<Reason> reasons = chosen.stream()
                .map(PlannedMove::move)
                .filter(move -> !move.fromPosition().id().equals(held.get(move.employeeId())))
                .map(move -> new Reason("no-longer-at-post", Map.of("employee", move.employeeId())))
                .toList();
        if (!reasons.isEmpty()) {
            throw Refusal.conflict(OUTDATED, reasons);
        }
    }

    private MutationCase draft(UUID government, PlannedMoves plan, PlannedMove planned, CaseNumber number) {
        MoveRow move = planned.move();
        return MutationCase.draft(
                government,
                number,
                new Mover(move.employeeId(), move.nip(), move.name()),
                new Place(move.fromPosition().id(), planned.fromUnitId(), write(move.fromPosition())),
                new Place(move.toPosition().id(), planned.toUnitId(), write(move.toPosition())),
                new MoveOrigin(
                        plan.planId(), plan.runId(), move.id(), move.chainId(), planned.group(), move.sequence()),
                new MoveGrounds(write(move.reasons()), write(plan.ruleSet()), plan.inputHash(), plan.certificateHash()),
                plan.effectiveOn(),
                current.actor().accountId(),
                clock.instant());
    }

    /** The database has the last word on "one open case a person": another path may open cases at the same time. */
    void save(List<MutationCase> drafts) {
        refuseOpenCases(drafts.stream()
                .map(MutationCase::employeeId)
                .filter(Objects::nonNull)
                .toList());
        try {
            seats.prepare(drafts.stream()
                    .map(MutationCase::toPositionId)
                    .filter(Objects::nonNull)
                    .toList());
            cases.persist(drafts);
            cases.flush();
        } catch (RuntimeException fault) {
            for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLIntegrityConstraintViolationException) {
                    throw Refusal.conflict(HAS_OPEN_CASE);
                }
            }
            throw fault;
        }
    }

    private void refuseOpenCases(List<UUID> employees) {
        Map<UUID, String> open = cases.openCases(employees);
        List<Reason> reasons = employees.stream()
                .filter(open::containsKey)
                .map(employee -> new Reason(HAS_OPEN_CASE, Map.of("employee", employee, "case", open.get(employee))))
                .toList();
        if (!reasons.isEmpty()) {
            throw Refusal.conflict(HAS_OPEN_CASE, reasons);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
