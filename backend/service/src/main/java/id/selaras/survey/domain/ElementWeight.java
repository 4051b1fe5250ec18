package id.selaras.survey.domain;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The weight of an element: exactly one of as many as were asked, or the rounded figures of printed guides, with which
 * the best index is 99.9 or 99 (domain reference 6.2).
 */
public enum ElementWeight {
    EXACT(null),
    THREE_DECIMALS(new BigDecimal("0.111")),
    TWO_DECIMALS(new BigDecimal("0.11"));

    private final BigDecimal printed;

    ElementWeight(BigDecimal printed) {
        this.printed = printed;
    }

    /**
     * A mean, or a sum of means, weighed as one of so many elements. Exact weights are divided by once, at the end; they
     * also hold where an element was not asked, for which the guides print no figure.
     */
    public BigDecimal weigh(BigDecimal means, int elements) {
        return isExactFor(elements)
                ? means.divide(BigDecimal.valueOf(elements), MathContext.DECIMAL128)
                : means.multiply(printed);
    }

    /** Whether the weights of so many elements sum to one. */
    public boolean isExactFor(int elements) {
        return printed == null || elements < SatisfactionElement.values().length;
    }
}
