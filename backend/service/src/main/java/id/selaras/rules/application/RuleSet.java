package id.selaras.rules.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The rules that hold on a day. It never changes: a decision that names its version can be read again for ever.
 *
 * @param version    counts the amendments of the government, from 1
 * @param validFrom  first day
 * @param parameters by code
 */
public record RuleSet(UUID id, int version, String name, LocalDate validFrom, Map<String, RuleParameter> parameters) {

    /** Version and name, as they stand on papers. */
    public String label() {
        return version + " (" + name + ")";
    }

    /** A whole number. */
    public int integer(String code) {
        return Integer.parseInt(text(code));
    }

    /** A decimal number. */
    public BigDecimal decimal(String code) {
        return new BigDecimal(text(code));
    }

    /** The text of a parameter. */
    public String text(String code) {
        RuleParameter parameter = parameters.get(code);
        if (parameter == null) {
            throw new IllegalArgumentException("there is no rule parameter " + code);
        }
        return parameter.value();
    }

    /** Texts by name in their order: {@code PENYELIA:33-34|...}. */
    public Map<String, String> table(String code) {
        Map<String, String> table = new LinkedHashMap<>();
        for (String item : text(code).split("\\|")) {
            String[] pair = item.split(":", 2);
            table.put(pair[0], pair[1]);
        }
        return table;
    }

    /** Numbers by name in their order: {@code A:1.00|B:0.90|...}. */
    public Map<String, BigDecimal> numbers(String code) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        table(code).forEach((name, value) -> numbers.put(name, new BigDecimal(value)));
        return numbers;
    }

    /** Minutes one person works in a year. */
    public int effectiveMinutes() {
        return integer("effective_minutes_per_year");
    }

    /** How needs become whole seats. */
    public RoundingMode needRounding() {
        return RoundingMode.valueOf(text("need_rounding"));
    }

    /** The text a parameter comes from. */
    public String legalSource(String code) {
        return parameters.get(code).legalSource();
    }
}
