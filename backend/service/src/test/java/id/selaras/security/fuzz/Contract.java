package id.selaras.security.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The published contract, as far as a machine that tries it out needs to know it. */
final class Contract {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode document;

    Contract(String json) throws IOException {
        this.document = new ObjectMapper().readTree(json);
    }

    /** One operation: a method on a path. */
    record Operation(String method, String path, JsonNode definition) {

        List<JsonNode> parameters(String place) {
            List<JsonNode> found = new ArrayList<>();
            definition.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals(place)) {
                    found.add(parameter);
                }
            });
            return found;
        }

        /** Media type and schema of the body it takes, or null. */
        Map.Entry<String, JsonNode> body() {
            var contents = definition.path("requestBody").path("content").fields();
            return contents.hasNext() ? wanted(contents.next()) : null;
        }

        private static Map.Entry<String, JsonNode> wanted(Map.Entry<String, JsonNode> content) {
            return Map.entry(content.getKey(), content.getValue().path("schema"));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey())) {
                        all.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
                    }
                }));
        return all;
    }

    /** The answer documented for a status, or null. */
    JsonNode answer(Operation operation, int status) {
        JsonNode answer = operation.definition().path("responses").path(Integer.toString(status));
        return answer.isMissingNode() ? null : resolved(answer);
    }

    /** What a reference stands for. */
    JsonNode resolved(JsonNode node) {
        JsonNode at = node;
        while (at.has("$ref")) {
            at = document.at(at.get("$ref").asText().substring(1));
        }
        return at;
    }

    /** The types of a schema; more than one where it may be null. */
    List<String> types(JsonNode schema) {
        List<String> types = new ArrayList<>();
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(one -> types.add(one.asText()));
        return types;
    }
}
