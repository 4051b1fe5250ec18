package id.selaras.shared.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says of every answer that all its properties are present: views are records and write each of their components, null
 * where the contract says nullable. Requests keep what their constraints say.
 */
final class RequiredProperties {

    private static final String PREFIX = "#/components/schemas/";
    private static final String ASKED_FOR = "total";

    private RequiredProperties() {}

    static void complete(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        Set<String> asked = new HashSet<>();
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(operation -> operation.getRequestBody())
                .filter(Objects::nonNull)
                .filter(body -> body.getContent() != null)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(Objects::nonNull)
                .forEach(schema -> collect(schema, schemas, asked));
        schemas.forEach((name, schema) -> {
            if (!asked.contains(name) && schema.getProperties() != null && schema.getRequired() == null) {
                List<String> all = new ArrayList<>(schema.getProperties().keySet());
                all.remove(ASKED_FOR);
                schema.setRequired(all);
            }
        });
    }

    private static void collect(Schema schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema.getRef() != null) {
            String name = schema.getRef().replace(PREFIX, "");
            if (found.add(name) && schemas.containsKey(name)) {
                collect(schemas.get(name), schemas, found);
            }
        }
        parts(schema).forEach(part -> collect(part, schemas, found));
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(
                        schema.getProperties() == null
                                ? List.<Schema>of()
                                : schema.getProperties().values(),
                        schema.getItems() == null ? List.<Schema>of() : List.of(schema.getItems()),
                        schema.getAllOf() == null ? List.<Schema>of() : schema.getAllOf(),
                        schema.getAnyOf() == null ? List.<Schema>of() : schema.getAnyOf(),
                        schema.getOneOf() == null ? List.<Schema>of() : schema.getOneOf())
                .flatMap(Collection::stream);
    }
}
