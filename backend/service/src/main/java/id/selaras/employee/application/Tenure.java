package id.selaras.employee.application;

import java.time.LocalDate;

/** Files fill an unknown TMT with a day long past; nobody who serves was placed before this one. */
final class Tenure {

    static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private Tenure() {}

    static boolean isKnown(LocalDate since) {
        return !since.isBefore(EARLIEST);
    }
}
