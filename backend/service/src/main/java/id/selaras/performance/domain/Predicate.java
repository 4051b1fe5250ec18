package id.selaras.performance.domain;

import java.util.Optional;

/** The yearly predicate (PermenPANRB 6/2022); SIASN codes 1 to 5 in this order, best first. */
public enum Predicate {
    SANGAT_BAIK,
    BAIK,
    BUTUH_PERBAIKAN,
    KURANG,
    SANGAT_KURANG;

    private static final Predicate[][] TABLE = {
        // behaviour above, as expected, below
        {SANGAT_BAIK, BAIK, KURANG}, // result above
        {BAIK, BAIK, KURANG}, // result as expected
        {BUTUH_PERBAIKAN, BUTUH_PERBAIKAN, SANGAT_KURANG} // result below
    };

    /** The table of result and behaviour: behaviour below expectation is misconduct and cannot be made good. */
    public static Predicate of(Expectation result, Expectation behaviour) {
        return TABLE[result.ordinal()][behaviour.ordinal()];
    }

    /** The SIASN code, 1 (best) to 5. */
    public int code() {
        return ordinal() + 1;
    }

    public static Optional<Predicate> of(int code) {
        return code < 1 || code > values().length ? Optional.empty() : Optional.of(values()[code - 1]);
    }

    /** Whether it is good enough to be moved (Peraturan BKN 5/2019: at least Baik). */
    public boolean isAtLeastGood() {
        return this == SANGAT_BAIK || this == BAIK;
    }
}
