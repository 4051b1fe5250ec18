package id.selaras.shared.sql;

import id.selaras.shared.id.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Reads the columns of native queries; null stays null. */
public final class Columns {

    private Columns() {}

    public static UUID uuid(Object column) {
        return column == null ? null : Ids.of((byte[]) column);
    }

    /** DATETIME columns hold UTC. */
    public static Instant instant(Object column) {
        return column == null || column instanceof Instant
                ? (Instant) column
                : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }

    public static LocalDate date(Object column) {
        return column == null || column instanceof LocalDate
                ? (LocalDate) column
                : ((java.sql.Date) column).toLocalDate();
    }

    public static String text(Object column) {
        return column == null ? null : column.toString();
    }

    public static Integer integer(Object column) {
        return column == null ? null : ((Number) column).intValue();
    }

    public static BigDecimal decimal(Object column) {
        return column == null || column instanceof BigDecimal ? (BigDecimal) column : new BigDecimal(column.toString());
    }
}
