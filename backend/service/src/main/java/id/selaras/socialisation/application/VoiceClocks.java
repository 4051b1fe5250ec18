package id.selaras.socialisation.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.CalendarDirectory;
import id.selaras.rules.application.ClockDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.domain.WorkingDays;
import id.selaras.socialisation.domain.Concern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The clocks of worries and objections in working days; a holiday that is set later moves their ends. */
@ApplicationScoped
class VoiceClocks implements ClockDirectory {

    static final String CONCERN = "concern_clock_days";
    static final String FILING = "objection_filing_days";
    static final String DECISION = "objection_decision_days";

    @Inject
    RuleDirectory rules;

    @Inject
    CalendarDirectory calendar;

    @Inject
    GovernmentDirectory governments;

    @Inject
    ConcernRepository concerns;

    @Inject
    ObjectionRepository objections;

    /** Today in the government's zone. */
    LocalDate today(UUID governmentId) {
        return governments.today(governmentId);
    }

    /** The clock of an answer that begins today. */
    Concern.Term concern(UUID governmentId) {
        LocalDate today = today(governmentId);
        return new Concern.Term(today, end(governmentId, today, CONCERN));
    }

    /** The last working day of a clock that began with something that happened on a day, by the rules of that day. */
    LocalDate end(UUID governmentId, LocalDate event, String parameter) {
        return calendar.workingDays(governmentId).after(event, days(governmentId, event, parameter));
    }

    int days(UUID governmentId, LocalDate day, String parameter) {
        return rules.at(governmentId, day).integer(parameter);
    }

    /** Working days that have passed since a due day; 0 until then. */
    int lateBy(UUID governmentId, LocalDate dueOn, LocalDate today) {
        return today.isAfter(dueOn) ? calendar.workingDays(governmentId).between(dueOn, today) : 0;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void recount(UUID governmentId) {
        WorkingDays working = calendar.workingDays(governmentId);
        concerns.recount(governmentId, from -> working.after(from, days(governmentId, from, CONCERN)));
        objections.recount(governmentId, filed -> working.after(filed, days(governmentId, filed, DECISION)));
    }
}
