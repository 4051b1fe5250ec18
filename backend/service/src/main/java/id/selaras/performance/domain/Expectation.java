package id.selaras.performance.domain;

import java.util.Optional;

/** How result or behaviour compares with what was expected; SIASN codes 1 to 3. */
public enum Expectation {
    ABOVE,
    AS_EXPECTED,
    BELOW;

    /** The SIASN code: 1 above, 2 as expected, 3 below. */
    public int code() {
        return ordinal() + 1;
    }

    public static Optional<Expectation> of(int code) {
        return code < 1 || code > values().length ? Optional.empty() : Optional.of(values()[code - 1]);
    }
}
