package id.selaras.survey.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Asks for cards of tokens that were just issued: the service has only their hashes and cannot print them by itself.
 *
 * @param label  of the counter, printed on each card
 * @param tokens as the answer that issued them showed them
 */
public record PrintTokens(
        @NotBlank @Size(max = 100) String label,
        @NotEmpty @Size(max = 1000) List<@NotNull @Size(max = 60) String> tokens) {}
