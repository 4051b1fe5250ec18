package id.selaras.shared.sql;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/** Rows as the lines that {@code LOAD DATA} reads, made while they are read. */
final class RowText extends InputStream {

    private static final HexFormat HEX = HexFormat.of();
    private static final int CHARACTERS_AT_ONCE = 16 * 1024;

    private final Iterator<? extends List<?>> rows;
    private final StringBuilder text = new StringBuilder(2 * CHARACTERS_AT_ONCE);
    private byte[] bytes = new byte[0];
    private int at;

    RowText(List<? extends List<?>> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : bytes[at++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (isAtEnd()) {
            return -1;
        }
        int copied = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, copied);
        at += copied;
        return copied;
    }

    private boolean isAtEnd() {
        if (at == bytes.length && rows.hasNext()) {
            text.setLength(0);
            while (rows.hasNext() && text.length() < CHARACTERS_AT_ONCE) {
                addLine(rows.next());
            }
            bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return at == bytes.length;
    }

    private void addLine(List<?> row) {
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            add(row.get(i));
        }
        text.append('\n');
    }

    private void add(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String words) {
            addEscaped(words);
        } else if (value instanceof UUID id) {
            text.append(HEX.toHexDigits(id.getMostSignificantBits()));
            text.append(HEX.toHexDigits(id.getLeastSignificantBits()));
        } else if (value instanceof byte[] content) {
            HEX.formatHex(text, content);
        } else if (value instanceof Boolean flag) {
            text.append(flag ? '1' : '0');
        } else if (value instanceof Instant instant) {
            text.append(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (value instanceof Enum<?> code) {
            text.append(code.name());
        } else {
            addEscaped(value.toString());
        }
    }

    private void addEscaped(String words) {
        int added = 0;
        for (int i = 0; i < words.length(); i++) {
            String escaped = switch (words.charAt(i)) {
                case '\\' -> "\\\\";
                case '\t' -> "\\t";
                case '\n' -> "\\n";
                case '\0' -> "\\0";
                default -> null;
            };
            if (escaped != null) {
                text.append(words, added, i).append(escaped);
                added = i + 1;
            }
        }
        text.append(words, added, words.length());
    }
}
