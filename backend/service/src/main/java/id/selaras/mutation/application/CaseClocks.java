package id.selaras.mutation.application;

import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.CalendarDirectory;
import id.selaras.rules.application.ClockDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.rules.domain.WorkingDays;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The clocks of cases: a holiday that is set later moves their ends. */
@ApplicationScoped
class CaseClocks implements ClockDirectory {

    @Inject
    Sql sql;

    @Inject
    CalendarDirectory calendar;

    @Inject
    RuleDirectory rules;

    @Inject
    GovernmentDirectory governments;

    /** @param entered day on which the case came into its state */
    private record Running(UUID caseId, MutationCaseStatus state, Instant since, LocalDate entered, LocalDate dueOn) {}

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void recount(UUID governmentId) {
        WorkingDays working = calendar.workingDays(governmentId);
        ZoneId zone = ZoneId.of(governments.government(governmentId).timeZone());
        Map<LocalDate, RuleSet> ruleSets = new HashMap<>();
        List<Object[]> moved = new ArrayList<>();
        for (Running clock : running(governmentId, zone)) {
            Integer days = CaseProcedureDirectory.days(
                    ruleSets.computeIfAbsent(clock.entered(), day -> rules.at(governmentId, day)), clock.state());
            LocalDate due = days == null ? clock.dueOn() : working.after(clock.entered(), days);
            if (!due.equals(clock.dueOn())) {
                moved.add(new Object[] {due, clock.caseId(), clock.state(), clock.since()});
            }
        }
        // A case that took a step since it was read has another clock, which was counted with the new holidays.
        sql.batch("UPDATE mutation_cases SET due_on = ? WHERE id = ? AND status = ? AND status_since = ?", moved);
    }

    private List<Running> running(UUID governmentId, ZoneId zone) {
        return sql.list(
                "SELECT id, status, status_since, due_on FROM mutation_cases WHERE government_id = :government"
                        + " AND due_on IS NOT NULL",
                Map.of("government", governmentId),
                row -> new Running(
                        row.id("id"),
                        MutationCaseStatus.valueOf(row.text("status")),
                        row.instant("status_since"),
                        row.instant("status_since").atZone(zone).toLocalDate(),
                        row.date("due_on")));
    }
}
