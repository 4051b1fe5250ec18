package id.selaras.socialisation.application;

import id.selaras.mutation.application.MutationCaseService;
import id.selaras.mutation.application.MutationCaseView;
import id.selaras.mutation.domain.MutationCaseKind;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.sql.Sql;
import id.selaras.socialisation.domain.Accompaniment;
import id.selaras.socialisation.domain.EmployeeAnswer;
import id.selaras.socialisation.domain.RefusalReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Yes or no of the person to a move inside the government, until it is decided. A no closes nothing: whoever decides
 * knows of it. Where a skill is missing, course and companion come first and the case waits.
 */
@ApplicationScoped
public class EmployeeAnswerService {

    private static final Set<MutationCaseStatus> UNDECIDED = Set.of(
            MutationCaseStatus.DRAFT,
            MutationCaseStatus.SUBMITTED,
            MutationCaseStatus.IN_REPAIR,
            MutationCaseStatus.VERIFIED,
            MutationCaseStatus.CONSIDERED,
            MutationCaseStatus.POSTPONED);

    @Inject
    MutationCaseService cases;

    @Inject
    AccompanimentService companies;

    @Inject
    AccompanimentRepository running;

    @Inject
    VoicePeople people;

    @Inject
    VoiceClocks clocks;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Sql sql;

    private record Given(EmployeeAnswer answer, RefusalReason reason, String text, LocalDate on) {}

    /** What the person says, or said, to the move of a case. */
    @Transactional
    public EmployeeAnswerView of(UUID caseId) {
        return view(cases.get(caseId));
    }

    /** Answers the own case, or answers it anew; 409 once it is decided, 422 for a move one asked for oneself. */
    @Transactional
    public EmployeeAnswerView give(UUID caseId, GiveAnswer command) {
        MutationCaseView subject = cases.get(caseId);
        if (command.lacksReason()) {
            throw Refusal.shape(command.reason() == null ? "/reason" : "/text", "required", "a refusal says why");
        }
        if (subject.kind() != MutationCaseKind.INTERNAL) {
            throw Refusal.rule("answer-not-asked", Map.of("kind", subject.kind().name()));
        }
        if (!UNDECIDED.contains(subject.status())) {
            throw Refusal.of(
                    RefusalKind.CONFLICT,
                    "case-is-decided",
                    Map.of("status", subject.status().name()));
        }
        keep(caseId, command);
        VoicePeople.Person person = people.require(subject.employee().id());
        events.fire(new EmployeeAnswered(current.governmentId(), caseId, command.answer()));
        if (command.refuses() && command.reason() == RefusalReason.MISSING_SKILL) {
            companies.promise(person, caseId, command.text().strip());
        } else {
            companies.release(caseId);
        }
        return view(subject);
    }

    private void keep(UUID caseId, GiveAnswer command) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "case", caseId,
                "government", current.governmentId(),
                "employee", current.scope().employeeId(),
                "answer", command.answer(),
                "on", clocks.today(current.governmentId())));
        values.put("reason", command.refuses() ? command.reason() : null);
        values.put("text", command.refuses() ? command.text().strip() : null);
        sql.update(
                "INSERT INTO employee_answers (case_id, government_id, employee_id, answer, reason, text, answered_on)"
                        + " VALUES (:case, :government, :employee, :answer, :reason, :text, :on)"
                        + " ON DUPLICATE KEY UPDATE answer = :answer, reason = :reason, text = :text,"
                        + " answered_on = :on",
                values);
    }

    private EmployeeAnswerView view(MutationCaseView subject) {
        Given given = sql
                .list(
                        "SELECT * FROM employee_answers WHERE case_id = :case AND government_id = :government",
                        Map.of("case", subject.id(), "government", current.governmentId()),
                        row -> new Given(
                                EmployeeAnswer.valueOf(row.text("answer")),
                                row.text("reason") == null ? null : RefusalReason.valueOf(row.text("reason")),
                                row.text("text"),
                                row.date("answered_on")))
                .stream()
                .findFirst()
                .orElse(new Given(null, null, null, null));
        Accompaniment company =
                running.openOf(current.governmentId(), subject.id()).orElse(null);
        // Reasons may be about health or family: a unit that gives or takes somebody sees yes or no.
        boolean tells = current.scope().reach() != Reach.SUBTREE;
        return new EmployeeAnswerView(
                subject.id(),
                given.answer(),
                tells ? given.reason() : null,
                tells ? given.text() : null,
                given.on(),
                subject.kind() == MutationCaseKind.INTERNAL && UNDECIDED.contains(subject.status()),
                company == null ? null : company.id(),
                company == null ? null : company.holdsUntil());
    }
}
