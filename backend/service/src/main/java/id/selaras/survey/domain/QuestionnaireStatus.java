package id.selaras.survey.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a version of a questionnaire stands. */
public enum QuestionnaireStatus {
    /** Being written; no survey asks it. */
    DRAFT,
    /** Surveys may ask it; it never changes again. */
    PUBLISHED,
    /** No new survey asks it; those that do go on. */
    RETIRED;

    private static final Map<QuestionnaireStatus, Set<QuestionnaireStatus>> NEXT = Map.of(
            DRAFT,
            EnumSet.of(PUBLISHED),
            PUBLISHED,
            EnumSet.of(RETIRED),
            RETIRED,
            EnumSet.noneOf(QuestionnaireStatus.class));

    /** What may follow. */
    public Set<QuestionnaireStatus> next() {
        return Set.copyOf(NEXT.get(this));
    }

    public boolean mayBecome(QuestionnaireStatus next) {
        return NEXT.get(this).contains(next);
    }
}
