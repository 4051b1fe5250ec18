package id.selaras.employee.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Changes a window for wishes. One that has ended goes on when its last day is moved; one that was closed stays closed.
 *
 * @param closesOn    last day, until its end in the zone of the government
 * @param mostWishes  that one person may have; not fewer than somebody has already
 * @param programmeId the transfer programme it belongs to, or null for the government
 */
public record ChangeWishWindow(
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @Min(1) @Max(20) int mostWishes,
        UUID programmeId) {}
