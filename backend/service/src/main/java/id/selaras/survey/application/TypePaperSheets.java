package id.selaras.survey.application;

import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.survey.domain.Answers;
import id.selaras.survey.domain.SatisfactionElement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sheets that somebody typed; one with a number that he typed before takes its place. */
public record TypePaperSheets(
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid PaperSheet> sheets) {

    /** Refuses values outside 1 to 4, unknown or left-out elements and numbers that come twice, all at once. */
    void check(Set<SatisfactionElement> leftOut) {
        List<FieldError> errors = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < sheets.size(); i++) {
            String sheet = "/sheets/" + i;
            if (!numbers.add(sheets.get(i).number())) {
                errors.add(new FieldError(sheet + "/number", "number-twice", "each sheet once"));
            }
            try {
                Answers answers = sheets.get(i).asAnswers().accepted();
                Refusal notAsked = GiveAnswers.notAsked(answers, leftOut);
                if (notAsked != null) {
                    throw notAsked;
                }
            } catch (Refusal unacceptable) {
                unacceptable
                        .errors()
                        .forEach(error ->
                                errors.add(new FieldError(sheet + error.pointer(), error.code(), error.message())));
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal(RefusalKind.RULE, "answers-unacceptable", List.of(), errors, null);
        }
    }
}
