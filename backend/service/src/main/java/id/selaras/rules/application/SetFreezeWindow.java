package id.selaras.rules.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * Days on which officials of some levels may not be replaced. Both ends lie inside.
 *
 * @param jobLevels   codes of {@code job-levels}
 * @param legalSource the text or decision it rests on
 */
public record SetFreezeWindow(
        @NotNull FreezeKind kind,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotEmpty @Size(max = 30) Set<@NotBlank @Size(max = 20) String> jobLevels,
        @NotBlank @Size(max = 500) String legalSource) {}
