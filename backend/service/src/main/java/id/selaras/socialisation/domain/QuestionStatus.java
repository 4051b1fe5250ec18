package id.selaras.socialisation.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Whether a question about a notice is answered. */
public enum QuestionStatus {
    /** Its clock runs. */
    OPEN,
    ANSWERED;

    private static final Map<QuestionStatus, Set<QuestionStatus>> NEXT =
            Map.of(OPEN, EnumSet.of(ANSWERED), ANSWERED, EnumSet.noneOf(QuestionStatus.class));

    public boolean mayBecome(QuestionStatus next) {
        return NEXT.get(this).contains(next);
    }
}
