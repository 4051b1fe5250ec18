package id.selaras.rules.application;

import java.time.LocalDate;

/**
 * A day that differs from what the week says.
 *
 * @param estimated whether the day is expected and the text that sets it is yet to come
 * @param source    the text that sets it
 */
public record Holiday(LocalDate day, Kind kind, boolean estimated, String name, String source) {

    public enum Kind {
        HOLIDAY,
        /** Cuti bersama. */
        COLLECTIVE_LEAVE,
        /** A national holiday that this government works on; takes the day out again. */
        WORKING_DAY
    }
}
