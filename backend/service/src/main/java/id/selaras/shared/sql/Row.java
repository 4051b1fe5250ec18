package id.selaras.shared.sql;

import id.selaras.shared.id.Ids;
import id.selaras.shared.time.Times;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The row a query stands on, with our types. Every column may be null except where a primitive is answered. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public UUID id(String column) {
        byte[] bytes = get(() -> results.getBytes(column));
        return bytes == null ? null : Ids.of(bytes);
    }

    public byte[] bytes(String column) {
        return get(() -> results.getBytes(column));
    }

    public String text(String column) {
        return get(() -> results.getString(column));
    }

    public Integer integer(String column) {
        return get(() -> {
            int value = results.getInt(column);
            return results.wasNull() ? null : value;
        });
    }

    public long number(int position) {
        return get(() -> results.getLong(position));
    }

    public boolean flag(String column) {
        return get(() -> results.getBoolean(column));
    }

    public BigDecimal decimal(String column) {
        return get(() -> results.getBigDecimal(column));
    }

    public LocalDate date(String column) {
        return get(() -> results.getObject(column, LocalDate.class));
    }

    /** The end of an interval; null when it is open. */
    public LocalDate end(String column) {
        LocalDate end = date(column);
        return Times.FOREVER.equals(end) ? null : end;
    }

    public Instant instant(String column) {
        LocalDateTime utc = get(() -> results.getObject(column, LocalDateTime.class));
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    /** When the fact was superseded; null while it is current. */
    public Instant supersession(String column) {
        Instant end = instant(column);
        return Times.NOT_SUPERSEDED.equals(end) ? null : end;
    }

    private static <T> T get(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws SQLException;
    }
}
