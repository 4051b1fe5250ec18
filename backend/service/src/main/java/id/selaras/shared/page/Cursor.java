package id.selaras.shared.page;

import id.selaras.shared.error.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Where the last page ended: the sort values of its last row, the last of them unique. Opaque to clients.
 *
 * @param values sort values in the order of the list's sort keys
 */
public record Cursor(List<String> values) {

    private static final char SEPARATOR = '\u001F';

    public static Cursor after(Object... values) {
        return new Cursor(java.util.Arrays.stream(values)
                .map(v -> v == null ? "" : v.toString())
                .toList());
    }

    /** Reads a cursor a client handed back; null means the first page. Refused with 400 when it is not ours. */
    public static Cursor parse(String text, int expectedValues) {
        if (text == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Cursor cursor = new Cursor(List.of(plain.split(String.valueOf(SEPARATOR), -1)));
            if (cursor.values().size() == expectedValues) {
                return cursor;
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the refusal
        }
        throw Refusal.shape("?cursor", "invalid-cursor", "not a cursor of this list");
    }

    public String get(int index) {
        return values.get(index);
    }

    /** A value that is an id; refused with 400 when it is not. */
    public UUID id(int index) {
        try {
            return UUID.fromString(values.get(index));
        } catch (IllegalArgumentException notAnId) {
            throw Refusal.shape("?cursor", "invalid-cursor", "not a cursor of this list");
        }
    }

    /** A value that is a whole number; refused with 400 when it is not. */
    public int number(int index) {
        try {
            return Integer.parseInt(values.get(index));
        } catch (NumberFormatException notANumber) {
            throw Refusal.shape("?cursor", "invalid-cursor", "not a cursor of this list");
        }
    }

    /** A value that is a day; refused with 400 when it is not. */
    public LocalDate date(int index) {
        try {
            return LocalDate.parse(values.get(index));
        } catch (DateTimeParseException notADay) {
            throw Refusal.shape("?cursor", "invalid-cursor", "not a cursor of this list");
        }
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(String.valueOf(SEPARATOR), values).getBytes(StandardCharsets.UTF_8));
    }
}
