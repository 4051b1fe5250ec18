package id.selaras.mutation.application;

import id.selaras.identity.application.AccountNames;
import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.CaseProcedure;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.Role;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The steps cases have taken; rows are written and read, never changed. */
@ApplicationScoped
class CaseStepRepository {

    private static final String INSERT = "INSERT INTO mutation_case_steps (id, case_id, action, from_state, to_state,"
            + " actor_id, actor_name, actor_role, reason, result, at, due_on, done_on,"
            + " government_id, letter_number, letter_date)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Actions that tell of a day on which something was done. */
    private static final Set<CaseAction> REPORTED = Set.of(CaseAction.HAND_OVER, CaseAction.COMPLETE);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /**
     * @param roles who might take it
     * @param due   last working day of the clock that ran in the state that was left, or null
     */
    record Taken(UUID caseId, CaseProcedure.Step step, Set<Role> roles, LocalDate due) {}

    void record(List<Taken> taken, StepContext context) {
        Actor actor = context.actor();
        StepDetails details = context.details();
        List<Object[]> rows = new ArrayList<>();
        for (Taken one : taken) {
            Role role = one.roles().stream()
                    .filter(actor.roles()::contains)
                    .findFirst()
                    .orElse(null);
            rows.add(new Object[] {
                Ids.next(),
                one.caseId(),
                one.step().action(),
                one.step().from(),
                one.step().to(),
                actor.accountId(),
                actor.username(),
                role,
                details.reason(),
                details.consideration(),
                clock.instant(),
                one.due(),
                REPORTED.contains(one.step().action()) ? details.effectiveOn() : null,
                context.governmentId(),
                details.number(),
                details.issuedOn()
            });
        }
        sql.batch(INSERT, rows);
    }

    /** Who did something with a case. */
    Set<UUID> actors(UUID caseId, CaseAction action) {
        return new HashSet<>(sql.list(
                "SELECT actor_id FROM mutation_case_steps WHERE case_id = :case AND action = :action"
                        + " AND actor_id IS NOT NULL",
                Map.of("case", caseId, "action", action),
                row -> row.id("actor_id")));
    }

    /**
     * @param viewer      the government that reads
     * @param counterpart what the other one is called
     * @param names       of the people of the one that reads
     */
    List<CaseStepView> of(UUID caseId, UUID viewer, String counterpart, AccountNames names) {
        return sql.list(
                "SELECT * FROM mutation_case_steps WHERE case_id = :case ORDER BY at, id",
                Map.of("case", caseId),
                row -> step(row, viewer, counterpart, names));
    }

    /** Of a step of the other side only that it was taken, by which letter, and a reason meant for both. */
    private static CaseStepView step(Row row, UUID viewer, String counterpart, AccountNames names) {
        CaseAction action = CaseAction.valueOf(row.text("action"));
        UUID government = row.id("government_id");
        boolean others = government != null && !government.equals(viewer) && row.id("actor_id") != null;
        return new CaseStepView(
                row.id("id"),
                action,
                MutationCaseStatus.valueOf(row.text("from_state")),
                MutationCaseStatus.valueOf(row.text("to_state")),
                others ? counterpart : names.of(row.id("actor_id"), row.text("actor_name")),
                row.text("actor_role") == null ? null : Role.valueOf(row.text("actor_role")),
                others && !action.tellsBothSides() ? null : row.text("reason"),
                row.text("result"),
                row.instant("at"),
                row.date("due_on"),
                row.text("letter_number"),
                row.date("letter_date"));
    }
}
