package id.selaras.shared.contract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Makes an example of a body from its schema, so that no example can contradict it. */
final class ExampleBuilder {

    /** Texts that fit the usual patterns: free text, a code, a language, a name of an account, a rule, a NIP. */
    private static final List<String> TEXTS =
            List.of("text", "CODE", "id", "planner@samarinda", "E05", "199001012015031001");

    /** Key of a map that may not be empty: answers to an element of a survey. */
    private static final String SOME_KEY = "U1";

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> components;

    /** Components on the way to the value that is being made; one that comes again is left out. */
    private final Deque<String> open = new ArrayDeque<>();

    ExampleBuilder(Map<String, Schema> components) {
        this.components = components == null ? Map.of() : components;
    }

    void complete(MediaType body) {
        boolean hasOne = body.getExample() != null
                || body.getExamples() != null && !body.getExamples().isEmpty();
        if (!hasOne && body.getSchema() != null) {
            body.setExample(valueOf(body.getSchema(), ""));
        }
    }

    private Object valueOf(Schema schema, String name) {
        if (schema.getRef() != null) {
            return referred(schema.getRef().replace(PREFIX, ""), name);
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
                    .map(each -> valueOf(each, name))
                    .orElse(null);
        }
        Schema.SchemaType type = typeOf(schema);
        if (type == null) {
            return schema.getProperties() == null ? null : object(schema);
        }
        return switch (type) {
            case OBJECT -> object(schema);
            case ARRAY -> array(schema, name);
            case STRING -> text(schema, name);
            case INTEGER ->
                schema.getMinimum() == null ? 1 : schema.getMinimum().intValue();
            case NUMBER -> 0.5;
            case BOOLEAN -> true;
            case NULL -> null;
        };
    }

    private Object referred(String component, String name) {
        Schema target = components.get(component);
        if (target == null || open.contains(component)) {
            return null;
        }
        open.push(component);
        try {
            return valueOf(target, name);
        } finally {
            open.pop();
        }
    }

    private Map<String, Object> object(Schema schema) {
        Map<String, Object> value = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                Object inner = valueOf(property, name);
                if (inner != null) {
                    value.put(name, inner);
                }
            });
        }
        if (value.isEmpty() && schema.getMinProperties() != null && schema.getAdditionalPropertiesSchema() != null) {
            Object some = valueOf(schema.getAdditionalPropertiesSchema(), SOME_KEY);
            value.put(SOME_KEY, some == null ? 1 : some);
        }
        return value;
    }

    private List<Object> array(Schema schema, String name) {
        Object item = schema.getItems() == null ? null : valueOf(schema.getItems(), name);
        return item == null ? List.of() : List.of(item);
    }

    private static Object text(Schema schema, String name) {
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        return switch (format) {
            case "uuid" -> "01930f5a-7c1e-7b6a-9d55-0c2f4be1a001";
            case "date" -> "2026-01-01";
            case "date-time" -> "2026-01-01T01:00:00Z";
            case "binary" -> name.isEmpty() ? null : "(content of the file)";
            default -> name.equals("username") ? "planner@samarinda" : words(schema);
        };
    }

    /** The first text that fits the pattern, as long as it must be. A pattern without anchors may match a part. */
    private static String words(Schema schema) {
        Predicate<String> fits = schema.getPattern() == null
                ? any -> true
                : Pattern.compile(schema.getPattern()).asPredicate();
        String text = TEXTS.stream().filter(fits).findFirst().orElse(TEXTS.get(0));
        int least = schema.getMinLength() == null ? 0 : schema.getMinLength();
        return text.length() >= least ? text : text.repeat(least / text.length() + 1);
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
