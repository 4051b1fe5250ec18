package id.selaras.survey.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.survey.domain.Answers;
import id.selaras.survey.domain.SatisfactionElement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody answers.
 *
 * @param answers 1 (worst) to 4 (best) by element, {@code U1} to {@code U9}; of an own questionnaire by code of the
 *     question the code of an option, a list of codes, a number or words
 * @param comment without personal data, please
 * @param token   from the paper somebody was handed, or null
 */
public record GiveAnswers(
        @NotNull @Size(min = 1, max = 60) Map<@NotNull String, @NotNull Object> answers,
        @Schema(nullable = true) @Valid Respondent respondent,
        @Schema(nullable = true) @Size(max = 1000) String comment,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) @Size(max = 60)
        String token) {

    /** Answers of somebody without a token. */
    public GiveAnswers(Map<String, ?> answers, Respondent respondent, String comment) {
        this(new TreeMap<>(answers), respondent, comment, null);
    }

    /** The answers; refused with 422 and every element that is unknown or outside 1 to 4. */
    Answers accepted() {
        if (answers.size() > SatisfactionElement.values().length) {
            throw Refusal.shape("/answers", "size", "between 1 and 9");
        }
        Map<SatisfactionElement, Integer> values = new EnumMap<>(SatisfactionElement.class);
        List<FieldError> errors = new ArrayList<>();
        new TreeMap<>(answers).forEach((code, value) -> {
            SatisfactionElement element = elementOf(code);
            if (element == null) {
                errors.add(new FieldError("/answers/" + code, "unknown-element", "U1 to U9"));
            } else if (!isWhole(value)) {
                throw Refusal.shape("/answers/" + code, "number-needed", "1 to 4");
            } else if (value instanceof Integer number
                    && number >= SatisfactionElement.WORST
                    && number <= SatisfactionElement.BEST) {
                values.put(element, number);
            } else {
                errors.add(new FieldError("/answers/" + code, "answer-outside", "1 to 4"));
            }
        });
        if (!errors.isEmpty()) {
            throw new Refusal(RefusalKind.RULE, "answers-unacceptable", List.of(), errors, null);
        }
        return new Answers(values);
    }

    /** JSON's whole numbers have the type into which they just fit. */
    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof BigInteger;
    }

    /** Why answers are refused to elements that a survey leaves out, or null. */
    static Refusal notAsked(Answers answers, Set<SatisfactionElement> leftOut) {
        if (leftOut.isEmpty()) {
            return null;
        }
        List<FieldError> errors = answers.values().keySet().stream()
                .filter(leftOut::contains)
                .map(element -> new FieldError("/answers/" + element, "element-not-asked", "left out of this survey"))
                .toList();
        return errors.isEmpty() ? null : new Refusal(RefusalKind.RULE, "answers-unacceptable", List.of(), errors, null);
    }

    /** The answers to an own questionnaire, which asks neither about the respondent nor for a comment. */
    Map<String, Object> toQuestions() {
        List<FieldError> errors = new ArrayList<>();
        if (respondent != null && !respondent.equals(Respondent.NOTHING_TOLD)) {
            errors.add(new FieldError("/respondent", "not-asked", "an own questionnaire asks for it"));
        }
        if (comment != null && !comment.isBlank()) {
            errors.add(new FieldError("/comment", "not-asked", "an own questionnaire asks for it"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal(RefusalKind.RULE, "answers-unacceptable", List.of(), errors, null);
        }
        return answers;
    }

    private static SatisfactionElement elementOf(String code) {
        for (SatisfactionElement element : SatisfactionElement.values()) {
            if (element.name().equals(code)) {
                return element;
            }
        }
        return null;
    }
}
