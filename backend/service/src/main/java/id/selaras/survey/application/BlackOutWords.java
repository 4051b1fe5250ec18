package id.selaras.survey.application;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Blacks words out of a comment.
 *
 * @param words as the comment shows them, whatever their letters: a word or a few beside each other
 */
public record BlackOutWords(
        @NotEmpty @Size(max = 20)
        List<@NotNull @Size(min = 2, max = 100) @Pattern(regexp = ANYTHING + LETTER + ANYTHING) String> words) {

    // Written so that it means the same to Java and to readers of the contract.
    private static final String ANYTHING = "[^\\x00-\\x1f\\x7f\\[\\]]*";
    private static final String LETTER = "[^\\x00-@\\[-`{-\\x7f]";
}
