package id.selaras.rules.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What the text of a parameter has to look like. */
public enum ParameterKind {
    /** A whole number, not negative. */
    INTEGER {
        @Override
        public boolean accepts(String value, List<String> choices) {
            return value.matches("\\d{1,9}");
        }
    },
    /** A number with a point, not negative. */
    DECIMAL {
        @Override
        public boolean accepts(String value, List<String> choices) {
            return isNumber(value);
        }
    },
    /** One of a few words. */
    CHOICE {
        @Override
        public boolean accepts(String value, List<String> choices) {
            return choices.contains(value);
        }
    },
    /** Numbers by name: {@code A:1.00|B:0.90}. */
    NUMBERS {
        @Override
        public boolean accepts(String value, List<String> choices) {
            return items(value).allMatch(item -> item.length == 2 && !item[0].isBlank() && isNumber(item[1]));
        }
    },
    /** First and last rank by name: {@code PENYELIA:33-34}. */
    SPANS {
        @Override
        public boolean accepts(String value, List<String> choices) {
            return items(value)
                    .allMatch(item -> item.length == 2 && !item[0].isBlank() && item[1].matches("\\d{2}-\\d{2}"));
        }
    };

    /**
     * Whether a text can be the value of such a parameter.
     *
     * @param choices allowed words of a {@link #CHOICE}
     */
    public abstract boolean accepts(String value, List<String> choices);

    private static boolean isNumber(String value) {
        return value.matches("\\d{1,9}(\\.\\d{1,6})?") && new BigDecimal(value).signum() >= 0;
    }

    private static java.util.stream.Stream<String[]> items(String value) {
        return Arrays.stream(value.split("\\|", -1)).map(item -> item.split(":", -1));
    }
}
