package id.selaras.planning.domain.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A person before the rules.
 *
 * @param currentJob  job of the definitive post
 * @param effectiveOn the day on which a move would take effect
 */
public record PersonCase(PersonFacts person, JobProfile currentJob, LocalDate effectiveOn, EligibilityLimits limits) {

    /** Whole months in the present job on the effective day, or null when its start is not recorded. */
    Long tenureMonths() {
        return person.inJobSince() == null ? null : ChronoUnit.MONTHS.between(person.inJobSince(), effectiveOn);
    }

    /** First day of the month after the birthday at which the job's retirement age is reached; null without birthday. */
    LocalDate retirement(JobProfile job) {
        return person.birthDate() == null
                ? null
                : person.birthDate()
                        .plusYears(job.retirementAge())
                        .withDayOfMonth(1)
                        .plusMonths(1);
    }
}
