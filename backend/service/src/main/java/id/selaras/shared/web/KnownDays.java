package id.selaras.shared.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import id.selaras.shared.time.Times;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Refuses days in bodies that no calendar of people knows. It wraps the reader of days that is there, because modules
 * which are registered later would take the place of another.
 */
final class KnownDays extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription type, JsonDeserializer<?> reader) {
        return type.getBeanClass() == LocalDate.class ? new Known(reader) : reader;
    }

    private static final class Known extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        Known(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Known(reader);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object day = super.deserialize(parser, context);
            return day == null || Times.isKnown((LocalDate) day)
                    ? day
                    : context.handleWeirdStringValue(LocalDate.class, day.toString(), "outside the calendar");
        }
    }
}
