package id.selaras.exchange.domain;

import java.util.List;

/**
 * A field that a file of some kind can have.
 *
 * @param name      its canonical column name
 * @param codeSet   set its codes come from, or null
 * @param limit     longest text, {@code from..to} of a whole number, {@code digits.decimals} of a decimal; may be empty
 * @param synonyms  other column names it is known by, as {@link Slug}s
 */
public record ImportField(
        String name,
        FieldType type,
        boolean required,
        String codeSet,
        String limit,
        String labelId,
        String labelEn,
        List<String> synonyms) {

    public ImportField {
        synonyms = List.copyOf(synonyms);
    }

    int longestText() {
        return limit.isEmpty() ? 300 : Integer.parseInt(limit);
    }

    long from() {
        return limit.isEmpty() ? Integer.MIN_VALUE : Long.parseLong(limit.split("\\.\\.")[0]);
    }

    long to() {
        return limit.isEmpty() ? Integer.MAX_VALUE : Long.parseLong(limit.split("\\.\\.")[1]);
    }

    int wholeDigits() {
        return Integer.parseInt(limit.split("\\.")[0]);
    }

    int decimals() {
        return Integer.parseInt(limit.split("\\.")[1]);
    }
}
