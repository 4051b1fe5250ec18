package id.selaras.exchange.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The canonical texts of a row by field, read as what they mean, and made of what is known. */
record Values(Map<String, String> byField) {

    static Values of() {
        return new Values(new LinkedHashMap<>());
    }

    Values with(String field, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            byField.put(field, value instanceof BigDecimal decimal ? plain(decimal) : value.toString());
        }
        return this;
    }

    String text(String field) {
        return byField.get(field);
    }

    String text(String field, String otherwise) {
        String text = byField.get(field);
        return text == null ? otherwise : text;
    }

    LocalDate date(String field) {
        String text = byField.get(field);
        return text == null ? null : LocalDate.parse(text);
    }

    Integer integer(String field) {
        String text = byField.get(field);
        return text == null ? null : Integer.valueOf(text);
    }

    int integer(String field, int otherwise) {
        Integer value = integer(field);
        return value == null ? otherwise : value;
    }

    BigDecimal decimal(String field) {
        String text = byField.get(field);
        return text == null ? null : new BigDecimal(text);
    }

    List<String> list(String field) {
        String text = byField.get(field);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\|"))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList();
    }

    Map<String, Integer> levels(String field) {
        return list(field).stream()
                .map(item -> item.split(":"))
                .collect(
                        Collectors.toMap(item -> item[0], item -> Integer.valueOf(item[1]), (a, b) -> b, TreeMap::new));
    }

    /** Levels as the text of a field, in the order of their codes. */
    static String levels(Map<String, Integer> levels) {
        return new TreeMap<>(levels)
                .entrySet().stream()
                        .map(level -> level.getKey() + ":" + level.getValue())
                        .collect(Collectors.joining("|"));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
