package id.selaras.mutation.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The day on which something was done, today or earlier. */
public record ReportDay(
        @NotNull LocalDate on, @Size(max = 2000) String note) {}
