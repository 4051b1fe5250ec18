package id.selaras.mutation.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.CalendarDirectory;
import id.selaras.rules.application.ClockDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.domain.WorkingDays;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
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
    private record Running(UUID caseId, String state, LocalDate entered, LocalDate dueOn) {}

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void recount(UUID governmentId) {
        WorkingDays working = calendar.workingDays(governmentId);
        ZoneId zone = ZoneId.of(governments.government(governmentId).timeZone());
        Map<LocalDate, Map<String, BigDecimal>> lengths = new HashMap<>();
        List<Object[]> moved = new ArrayList<>();
        for (Running clock : running(governmentId, zone)) {
            BigDecimal days = lengths.computeIfAbsent(
                            clock.entered(), day -> rules.at(governmentId, day).numbers("case_clock_days"))
                    .get(clock.state());
            LocalDate due = days == null ? clock.dueOn() : working.after(clock.entered(), days.intValue());
            if (!due.equals(clock.dueOn())) {
                moved.add(new Object[] {due, clock.caseId()});
            }
        }
        sql.batch("UPDATE mutation_cases SET due_on = ? WHERE id = ?", moved);
    }

    private List<Running> running(UUID governmentId, ZoneId zone) {
        return sql.list(
                "SELECT id, status, status_since, due_on FROM mutation_cases WHERE government_id = :government"
                        + " AND due_on IS NOT NULL",
                Map.of("government", governmentId),
                row -> new Running(
                        row.id("id"),
                        row.text("status"),
                        row.instant("status_since").atZone(zone).toLocalDate(),
                        row.date("due_on")));
    }
}
