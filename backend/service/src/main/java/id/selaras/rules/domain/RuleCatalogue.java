package id.selaras.rules.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters that exist, with the values that hold nationally. A government starts with them and amends them.
 *
 * @param parameters definitions by code, in the order in which people read them
 */
public record RuleCatalogue(Map<String, Definition> parameters) {

    /** One parameter: what it may be, and what it is where nobody decided otherwise. */
    public record Definition(
            String code, ParameterKind kind, List<String> choices, String value, String unit, String legalSource) {}

    private static final int COLUMNS = 5;

    /** Reads {@code code;kind;value;unit;legalSource} lines; the first is the header. */
    public static RuleCatalogue of(List<String> lines) {
        Map<String, Definition> parameters = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", COLUMNS);
            String[] kind = cells[1].split(":", 2);
            List<String> choices = kind.length == 1 ? List.of() : List.of(kind[1].split("\\|"));
            Definition definition = new Definition(
                    cells[0], ParameterKind.valueOf(kind[0]), choices, cells[2], cells[3], cells[4].trim());
            if (!definition.kind().accepts(definition.value(), choices)) {
                throw new IllegalArgumentException("the national value of " + cells[0] + " does not fit its kind");
            }
            parameters.put(definition.code(), definition);
        }
        return new RuleCatalogue(parameters);
    }

    /** Codes that are unknown or whose value does not fit; empty when all is well. */
    public List<String> unfitting(Map<String, String> values) {
        List<String> codes = new ArrayList<>();
        values.forEach((code, value) -> {
            Definition definition = parameters.get(code);
            if (definition == null || !definition.kind().accepts(value, definition.choices())) {
                codes.add(code);
            }
        });
        return codes;
    }
}
