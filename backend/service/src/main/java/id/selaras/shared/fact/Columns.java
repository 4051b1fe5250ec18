package id.selaras.shared.fact;

import id.selaras.shared.id.Ids;
import id.selaras.shared.time.Times;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Reads the columns of a native query, whichever of its types the driver hands out. */
public final class Columns {

    private Columns() {}

    public static UUID id(Object column) {
        return column == null ? null : Ids.of((byte[]) column);
    }

    public static String text(Object column) {
        return column == null ? null : column.toString();
    }

    public static int integer(Object column) {
        return ((Number) column).intValue();
    }

    public static Integer integerOrNull(Object column) {
        return column == null ? null : integer(column);
    }

    public static BigDecimal decimal(Object column) {
        if (column == null || column instanceof BigDecimal) {
            return (BigDecimal) column;
        }
        return new BigDecimal(column.toString());
    }

    public static LocalDate date(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** The end of an interval as people see it: null when it has none. */
    public static LocalDate end(Object column) {
        LocalDate date = date(column);
        return Times.FOREVER.equals(date) ? null : date;
    }

    public static Instant instant(Object column) {
        if (column instanceof Timestamp stamp) {
            return stamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
        return column instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : (Instant) column;
    }
}
