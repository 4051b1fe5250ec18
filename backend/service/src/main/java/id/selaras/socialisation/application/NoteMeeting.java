package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Notes a meeting of companion and person. */
public record NoteMeeting(
        @NotNull LocalDate on, @NotBlank @Size(max = 2000) String note) {}
