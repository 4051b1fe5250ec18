package id.selaras.shared.sql;

import id.selaras.shared.id.Ids;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Gives values to the question marks of a statement that the driver writes out. */
final class Parameters {

    private Parameters() {}

    /** Dates as texts: the driver would take each apart and put it together again. All times are UTC. */
    static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.NULL);
        } else if (value instanceof String text) {
            statement.setString(at, text);
        } else if (value instanceof Integer number) {
            statement.setInt(at, number);
        } else if (value instanceof Long number) {
            statement.setLong(at, number);
        } else if (value instanceof UUID id) {
            statement.setBytes(at, Ids.bytes(id));
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(at, bytes);
        } else if (value instanceof LocalDate || value instanceof LocalDateTime) {
            statement.setString(at, value.toString());
        } else if (value instanceof Instant instant) {
            statement.setString(
                    at, LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString());
        } else if (value instanceof Enum<?> code) {
            statement.setString(at, code.name());
        } else if (value instanceof BigDecimal number) {
            statement.setBigDecimal(at, number);
        } else {
            statement.setObject(at, value);
        }
    }
}
