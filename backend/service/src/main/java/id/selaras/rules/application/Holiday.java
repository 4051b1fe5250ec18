package id.selaras.rules.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A day that differs from what the week says.
 *
 * @param source the text that sets it
 */
public record Holiday(
        @NotNull LocalDate day,
        @NotNull Kind kind,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 300) String source) {

    public enum Kind {
        HOLIDAY,
        /** Cuti bersama. */
        COLLECTIVE_LEAVE,
        /** A national holiday that this government works on; takes the day out again. */
        WORKING_DAY
    }
}
