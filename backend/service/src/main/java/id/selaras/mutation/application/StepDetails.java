package id.selaras.mutation.application;

import id.selaras.mutation.domain.Consideration;
import java.time.LocalDate;

/**
 * What somebody says when taking a step.
 *
 * @param reason        in the actor's words, or null
 * @param consideration of the team, or null
 * @param number        of a decree or another letter, or null
 * @param issuedOn      its date, or null
 * @param effectiveOn   the day on which the step takes effect, or null
 */
record StepDetails(
        String reason, Consideration consideration, String number, LocalDate issuedOn, LocalDate effectiveOn) {

    static StepDetails because(String reason) {
        return new StepDetails(reason, null, null, null, null);
    }

    static StepDetails considered(Consideration result, String note) {
        return new StepDetails(note, result, null, null, null);
    }

    static StepDetails decree(String reason, String number, LocalDate issuedOn, LocalDate effectiveOn) {
        return new StepDetails(reason, null, number, issuedOn, effectiveOn);
    }

    static StepDetails letter(String reason, String number, LocalDate issuedOn) {
        return new StepDetails(reason, null, number, issuedOn, null);
    }

    static StepDetails on(ReportDay day) {
        return new StepDetails(day.note(), null, day.number(), day.issuedOn(), day.on());
    }

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
