package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ProgrammeCalendar;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Writes a programme of transfers, or writes it otherwise.
 *
 * @param planIds  the plans that belong to it; their criteria and rules become the programme's
 * @param contacts whom to ask: offices, no private numbers
 */
public record WriteProgramme(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 2000) String description,
        @NotNull ProgrammeCalendar calendar,
        @NotEmpty @Size(max = 10) List<@NotNull UUID> planIds,
        @NotBlank @Size(max = 1000) String contacts) {}
