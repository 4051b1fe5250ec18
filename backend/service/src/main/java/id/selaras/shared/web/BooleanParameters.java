package id.selaras.shared.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Yes and no in addresses: {@code true} and {@code false} alone, where Java would take everything else for no. */
@Provider
public class BooleanParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Boolean.class || type == boolean.class ? (ParamConverter<T>) new Strict() : null;
    }

    private static final class Strict implements ParamConverter<Boolean> {

        @Override
        public Boolean fromString(String value) {
            if (value == null || value.equals("true") || value.equals("false")) {
                return "true".equals(value);
            }
            throw new IllegalArgumentException("neither true nor false: " + value);
        }

        @Override
        public String toString(Boolean value) {
            return value.toString();
        }
    }
}
