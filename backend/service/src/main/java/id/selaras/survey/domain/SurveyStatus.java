package id.selaras.survey.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a survey stands. */
public enum SurveyStatus {
    /** Being prepared; nobody can answer. */
    DRAFT,
    /** Answers are taken from its first to its last day. */
    OPEN,
    /** Over: no answer is taken any more. */
    CLOSED;

    private static final Map<SurveyStatus, Set<SurveyStatus>> NEXT =
            Map.of(DRAFT, EnumSet.of(OPEN), OPEN, EnumSet.of(CLOSED), CLOSED, EnumSet.noneOf(SurveyStatus.class));

    /** What may follow. */
    public Set<SurveyStatus> next() {
        return Set.copyOf(NEXT.get(this));
    }

    public boolean mayBecome(SurveyStatus next) {
        return NEXT.get(this).contains(next);
    }
}
