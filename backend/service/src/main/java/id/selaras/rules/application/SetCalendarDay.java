package id.selaras.rules.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Sets a day of the government's own calendar.
 *
 * @param kind      {@code WORKING_DAY} only for a national day on which this government works
 * @param estimated whether the text that sets it is yet to come
 * @param source    the text that sets it
 */
public record SetCalendarDay(
        @NotNull Holiday.Kind kind,
        boolean estimated,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 300) String source) {}
