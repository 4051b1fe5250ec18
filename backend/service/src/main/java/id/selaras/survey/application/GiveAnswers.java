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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody answers.
 *
 * @param answers 1 (worst) to 4 (best) by element, {@code U1} to {@code U9}
 * @param comment without personal data, please
 * @param token   from the paper somebody was handed, or null
 */
public record GiveAnswers(
        @NotNull @Size(min = 1, max = 9) Map<@NotNull String, @NotNull Integer> answers,
        @Schema(nullable = true) @Valid Respondent respondent,
        @Schema(nullable = true) @Size(max = 1000) String comment,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) @Size(max = 60)
        String token) {

    /** Answers of somebody without a token. */
    public GiveAnswers(Map<String, Integer> answers, Respondent respondent, String comment) {
        this(answers, respondent, comment, null);
    }

    /** The answers; refused with 422 and every element that is unknown or outside 1 to 4. */
    Answers accepted() {
        Map<SatisfactionElement, Integer> values = new EnumMap<>(SatisfactionElement.class);
        List<FieldError> errors = new ArrayList<>();
        new TreeMap<>(answers).forEach((code, value) -> {
            SatisfactionElement element = elementOf(code);
            if (element == null) {
                errors.add(new FieldError("/answers/" + code, "unknown-element", "U1 to U9"));
            } else if (value < SatisfactionElement.WORST || value > SatisfactionElement.BEST) {
                errors.add(new FieldError("/answers/" + code, "answer-outside", "1 to 4"));
            } else {
                values.put(element, value);
            }
        });
        if (!errors.isEmpty()) {
            throw new Refusal(RefusalKind.RULE, "answers-unacceptable", List.of(), errors, null);
        }
        return new Answers(values);
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
