package id.selaras.shared.page;

import id.selaras.shared.error.Refusal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Where the last page ended: the sort values of its last row, the last of them unique. Opaque to clients, so whatever
 * comes back is read with the type of its column here, and anything else is refused with 400.
 *
 * @param values sort values in the order of the list's sort keys
 */
public record Cursor(List<String> values) {

    private static final char SEPARATOR = '\u001F';

    /** What a column of the database can hold; longer ones would be refused there. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

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
        throw refusal();
    }

    /** A value that is text; any text may be one. */
    public String text(int index) {
        return values.get(index);
    }

    /** A value that is an id; refused with 400 when it is not. */
    public UUID id(int index) {
        return read(index, UUID::fromString);
    }

    /** A value that is a whole number; refused with 400 when it is not. */
    public int number(int index) {
        return read(index, Integer::valueOf);
    }

    /** A value that is a whole number of any size a database counts to; refused with 400 when it is not. */
    public long whole(int index) {
        return read(index, Long::valueOf);
    }

    /** A value that is a number with a fraction; refused with 400 when it is not. */
    public BigDecimal decimal(int index) {
        if (!DECIMAL.matcher(values.get(index)).matches()) {
            throw refusal();
        }
        return new BigDecimal(values.get(index));
    }

    /** A value that is yes or no; refused with 400 when it is neither. */
    public boolean flag(int index) {
        return switch (values.get(index)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refusal();
        };
    }

    /** A value that is a day; refused with 400 when it is not. */
    public LocalDate date(int index) {
        return read(index, text -> kept(LocalDate.parse(text)));
    }

    /** A value that is a moment; refused with 400 when it is not. */
    public Instant instant(int index) {
        Instant instant = read(index, Instant::parse);
        kept(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        return instant;
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(String.valueOf(SEPARATOR), values).getBytes(StandardCharsets.UTF_8));
    }

    /** Days that the database knows; it fails at others. */
    private static LocalDate kept(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw refusal();
        }
        return day;
    }

    private <T> T read(int index, Function<String, T> reader) {
        try {
            return reader.apply(values.get(index));
        } catch (DateTimeException | IllegalArgumentException forged) {
            throw refusal();
        }
    }

    private static Refusal refusal() {
        return Refusal.shape("?cursor", "invalid-cursor", "not a cursor of this list");
    }
}
