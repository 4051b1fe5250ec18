package id.selaras.shared.web;

import id.selaras.shared.time.Times;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;

/** Days and times in addresses: only those that a calendar of people and the database know. */
@Provider
public class DateParameters implements ParamConverterProvider {

    /** Years that are reckoned forward from a day, at most: forecasts and retirements. */
    private static final int ROOM = 100;

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == LocalDate.class) {
            return (ParamConverter<T>)
                    new Reading<>(LocalDate::parse, day -> Times.isKnown(day) && Times.isKnown(day.plusYears(ROOM)));
        }
        if (type == Instant.class) {
            return (ParamConverter<T>) new Reading<>(Instant::parse, Times::isKnown);
        }
        return null;
    }

    private record Reading<T>(Function<String, T> parser, Predicate<T> isKnown) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            T read = value == null ? null : parser.apply(value);
            if (read != null && !isKnown.test(read)) {
                throw new DateTimeException("outside the calendar: " + value);
            }
            return read;
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
