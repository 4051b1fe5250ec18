package id.selaras.survey.domain;

import java.util.EnumSet;
import java.util.Set;

/** How an earlier answer is looked at. None of them holds where nothing was answered. */
public enum ShowIfOperator {
    /** It is, or among several there is, one of the values. */
    IS_ONE_OF(EnumSet.of(QuestionKind.CHOICE, QuestionKind.SCALE)),
    /** It is none of the values. */
    IS_NONE_OF(EnumSet.of(QuestionKind.CHOICE, QuestionKind.SCALE)),
    /** It is the value or more. */
    AT_LEAST(EnumSet.of(QuestionKind.SCALE, QuestionKind.NUMBER)),
    /** It is the value or less. */
    AT_MOST(EnumSet.of(QuestionKind.SCALE, QuestionKind.NUMBER));

    private final Set<QuestionKind> kinds;

    ShowIfOperator(Set<QuestionKind> kinds) {
        this.kinds = kinds;
    }

    /** Whether questions of this kind can be asked so. */
    public boolean fits(QuestionKind kind) {
        return kind != null && kinds.contains(kind);
    }

    /** Whether it compares with exactly one value. */
    public boolean isComparing() {
        return this == AT_LEAST || this == AT_MOST;
    }
}
