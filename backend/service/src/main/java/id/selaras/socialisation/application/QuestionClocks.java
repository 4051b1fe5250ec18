package id.selaras.socialisation.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.CalendarDirectory;
import id.selaras.rules.application.ClockDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.domain.WorkingDays;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The clocks of questions: a holiday that is set later moves their ends. */
@ApplicationScoped
class QuestionClocks implements ClockDirectory {

    @Inject
    Sql sql;

    @Inject
    CalendarDirectory calendar;

    @Inject
    RuleDirectory rules;

    @Inject
    GovernmentDirectory governments;

    private record Running(UUID id, LocalDate asked) {}

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void recount(UUID governmentId) {
        WorkingDays working = calendar.workingDays(governmentId);
        ZoneId zone = ZoneId.of(governments.government(governmentId).timeZone());
        List<Object[]> moved = new ArrayList<>();
        sql.list(
                        "SELECT id, asked_at FROM notice_questions WHERE government_id = :government"
                                + " AND status = 'OPEN'",
                        Map.of("government", governmentId),
                        row -> new Running(
                                row.id("id"),
                                row.instant("asked_at").atZone(zone).toLocalDate()))
                .forEach(open -> moved.add(new Object[] {
                    working.after(
                            open.asked(), rules.at(governmentId, open.asked()).integer(QuestionService.CLOCK)),
                    open.id()
                }));
        // One that was answered since it was read keeps the end it was answered by.
        sql.batch("UPDATE notice_questions SET due_on = ? WHERE id = ? AND status = 'OPEN'", moved);
    }
}
