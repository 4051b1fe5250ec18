package id.selaras.rules.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes the next version of the rules.
 *
 * @param legalSource decision by which they were amended
 * @param validFrom   first day on which they hold
 * @param parameters  the parameters that change; the others stay as they are
 */
public record AmendRuleSet(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 500) String legalSource,
        @NotNull LocalDate validFrom,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Amendment> parameters) {

    /**
     * A new value of one parameter.
     *
     * @param legalSource the text it comes from; null keeps the one it had
     */
    public record Amendment(
            @NotBlank @Size(max = 80) String code,
            @NotBlank @Size(max = 2000) String value,
            @Size(max = 500) String legalSource) {}
}
