package id.selaras.survey.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sheet as somebody typed it.
 *
 * @param number  written on the sheet while it is typed, 1 to 500
 * @param answers 1 (worst) to 4 (best) by element
 * @param comment of the first entry counts; two people never type one letter by letter alike, so it is not compared
 */
public record PaperSheet(
        @Min(1) @Max(500) int number,
        @NotNull @Size(min = 1, max = 9) Map<@NotNull String, @NotNull Integer> answers,
        @Schema(nullable = true) @Valid Respondent respondent,
        @Schema(nullable = true) @Size(max = 1000) String comment) {

    GiveAnswers asAnswers() {
        return new GiveAnswers(answers, respondent == null ? Respondent.NOTHING_TOLD : respondent, comment);
    }

    /** What another typed otherwise, by field: the own value and the other one. */
    Map<String, String[]> differences(PaperSheet other) {
        Map<String, String> own = fields();
        Map<String, String> others = other.fields();
        TreeSet<String> names = new TreeSet<>(own.keySet());
        names.addAll(others.keySet());
        Map<String, String[]> differing = new LinkedHashMap<>();
        names.stream()
                .filter(name -> !Objects.equals(own.get(name), others.get(name)))
                .forEach(name -> differing.put(name, new String[] {own.get(name), others.get(name)}));
        return differing;
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        answers.forEach((element, value) -> fields.put(element, value.toString()));
        if (respondent != null) {
            put(fields, "sex", respondent.sex());
            put(fields, "ageBand", respondent.ageBand());
            put(fields, "education", respondent.education());
            put(fields, "occupation", respondent.occupation());
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Enum<?> value) {
        if (value != null) {
            fields.put(name, value.name());
        }
    }
}
