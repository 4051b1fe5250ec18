package id.selaras.shared.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Makes an example of a body from its schema, so that no example can contradict it. */
final class ExampleBuilder {

    private static final int DEEPEST = 6;
    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> components;

    ExampleBuilder(Map<String, Schema> components) {
        this.components = components == null ? Map.of() : components;
    }

    void complete(MediaType body) {
        boolean hasOne = body.getExample() != null
                || body.getExamples() != null && !body.getExamples().isEmpty();
        if (!hasOne && body.getSchema() != null) {
            body.setExample(valueOf(body.getSchema(), "", 0));
        }
    }

    private Object valueOf(Schema schema, String name, int depth) {
        if (schema.getRef() != null) {
            Schema target = components.get(schema.getRef().replace(PREFIX, ""));
            return target == null || depth > DEEPEST ? null : valueOf(target, name, depth + 1);
        }
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        List<Schema> alternatives = schema.getAnyOf() != null ? schema.getAnyOf() : schema.getOneOf();
        if (alternatives != null) {
            return alternatives.stream()
                    .filter(each -> !isNull(each))
                    .findFirst()
                    .map(each -> valueOf(each, name, depth))
                    .orElse(null);
        }
        Schema.SchemaType type = typeOf(schema);
        if (type == null) {
            return schema.getProperties() == null ? null : object(schema, depth);
        }
        return switch (type) {
            case OBJECT -> object(schema, depth);
            case ARRAY -> array(schema, name, depth);
            case STRING -> text(schema, name);
            case INTEGER ->
                schema.getMinimum() == null ? 1 : schema.getMinimum().intValue();
            case NUMBER -> 0.5;
            case BOOLEAN -> true;
            case NULL -> null;
        };
    }

    private Map<String, Object> object(Schema schema, int depth) {
        Map<String, Object> value = new LinkedHashMap<>();
        if (schema.getProperties() != null && depth <= DEEPEST) {
            schema.getProperties().forEach((name, property) -> {
                Object inner = valueOf(property, name, depth + 1);
                if (inner != null) {
                    value.put(name, inner);
                }
            });
        }
        return value;
    }

    private List<Object> array(Schema schema, String name, int depth) {
        List<Object> value = new ArrayList<>();
        Object item = schema.getItems() == null || depth > DEEPEST ? null : valueOf(schema.getItems(), name, depth + 1);
        if (item != null) {
            value.add(item);
        }
        return value;
    }

    private static Object text(Schema schema, String name) {
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        return switch (format) {
            case "uuid" -> "01930f5a-7c1e-7b6a-9d55-0c2f4be1a001";
            case "date" -> "2026-01-01";
            case "date-time" -> "2026-01-01T01:00:00Z";
            default -> name.equals("username") ? "planner@samarinda" : "text";
        };
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().equals(List.of(Schema.SchemaType.NULL));
    }

    private static Schema.SchemaType typeOf(Schema schema) {
        if (schema.getType() == null) {
            return null;
        }
        return schema.getType().stream()
                .filter(type -> type != Schema.SchemaType.NULL)
                .findFirst()
                .orElse(null);
    }
}
