package id.selaras.survey.domain;

import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a survey asks of whom, and when.
 *
 * @param service    what was served, in the unit's words
 * @param population users of the service in the last comparable period, or null
 * @param closesOn   last day
 * @param admission  who may answer how often
 * @param showing    in which languages and order, and without which elements
 */
public record Round(
        String title,
        UUID unitId,
        String service,
        Long population,
        LocalDate opensOn,
        LocalDate closesOn,
        Admission admission,
        Asking asking,
        Showing showing) {

    /**
     * What keeps one person from answering for many.
     *
     * @param hourlyCeiling answers without a token from one network in an hour; null for what the rules say
     */
    public record Admission(TokenPolicy tokens, Integer hourlyCeiling) {}

    /**
     * What is asked, and whether of employees.
     *
     * @param questionnaireVersionId a published version, or null for the nine official questions
     */
    public record Asking(UUID questionnaireVersionId, SurveyAudience audience) {

        /** The satisfaction survey. */
        public static final Asking OFFICIAL = new Asking(null, SurveyAudience.PUBLIC);
    }

    /**
     * Refuses with 422 and every field what must stay as it is once people answer: otherwise some were asked something
     * else than others. The last day may come later; whoever wants an earlier end closes the survey.
     */
    void requireSameForThoseWhoAnswered(Round before) {
        List<FieldError> faults = new ArrayList<>();
        fixed("/title", title, before.title, faults);
        fixed("/unitId", unitId, before.unitId, faults);
        fixed("/service", service, before.service, faults);
        fixed("/opensOn", opensOn, before.opensOn, faults);
        fixed("/tokens", admission.tokens, before.admission.tokens, faults);
        fixed("/questionnaireVersionId", asking.questionnaireVersionId, before.asking.questionnaireVersionId, faults);
        fixed("/audience", asking.audience, before.asking.audience, faults);
        fixed("/languages", showing.languages(), before.showing.languages(), faults);
        fixed("/elementOrder", showing.order(), before.showing.order(), faults);
        fixed("/leftOut", showing.leftOut(), before.showing.leftOut(), faults);
        if (closesOn.isBefore(before.closesOn)) {
            faults.add(new FieldError("/closesOn", "only-later", "on or after " + before.closesOn));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(RefusalKind.RULE, "survey-runs", List.of(), faults, null);
        }
    }

    private static void fixed(String pointer, Object now, Object before, List<FieldError> faults) {
        if (!Objects.equals(now, before)) {
            faults.add(new FieldError(pointer, "fixed-while-open", "as it was when the survey opened"));
        }
    }
}
