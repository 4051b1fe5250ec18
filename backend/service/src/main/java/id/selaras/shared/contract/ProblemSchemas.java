package id.selaras.shared.contract;

import id.selaras.shared.web.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The problem document and the refusals that routes share, as components of the contract. */
final class ProblemSchemas {

    /** A refusal that many routes can answer with. */
    private record Refused(String component, int status, String code, String description) {}

    private static final List<Refused> REFUSED = List.of(
            new Refused("BadRequest", 400, "invalid-request", "The request has the wrong shape; every fault is listed"),
            new Refused("Unauthorized", 401, "not-signed-in", "Nobody is signed in, or not with these credentials"),
            new Refused("Forbidden", 403, "not-allowed", "The role may not do this"),
            new Refused("NotFound", 404, "not-found", "There is no such thing within the caller's scope"),
            new Refused("Conflict", 409, "concurrent-change", "The state of the thing does not allow it"),
            new Refused("Gone", 410, "gone", "It is over; the same request will never be taken again"),
            new Refused("Stale", 412, "stale", "Somebody changed it since it was read"),
            new Refused("TooLarge", 413, "too-large", "More bytes than accepted"),
            new Refused("RuleBroken", 422, "rule-broken", "A rule forbids it; every reason is listed"),
            new Refused("PreconditionRequired", 428, "precondition-required", "A required header is missing"),
            new Refused("TooMany", 429, "too-many-tries", "Too many tries; see Retry-After"),
            new Refused("Internal", 500, "internal", "An unexpected fault; the id stands in the log"),
            new Refused("Unavailable", 503, "unavailable", "A part that is needed does not answer; see Retry-After"));

    private ProblemSchemas() {}

    static void addTo(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        contract.getComponents().addSchema("FieldError", fieldError());
        contract.getComponents().addSchema("Reason", reason());
        contract.getComponents().addSchema("Problem", problem());
        for (Refused refused : REFUSED) {
            Map<String, Object> example = new LinkedHashMap<>();
            example.put("type", "/problems/" + refused.code());
            example.put("title", refused.code());
            example.put("status", refused.status());
            example.put("code", refused.code());
            example.put("instance", "/api/v1/units");
            var response = OASFactory.createAPIResponse()
                    .description(refused.description())
                    .content(OASFactory.createContent()
                            .addMediaType(
                                    Problem.MEDIA_TYPE,
                                    OASFactory.createMediaType()
                                            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                            .example(example)));
            if (refused.status() == 429 || refused.status() == 503) {
                response.addHeader(
                        "Retry-After",
                        OASFactory.createHeader()
                                .description("Seconds to wait")
                                .schema(typed(Schema.SchemaType.INTEGER)));
            }
            contract.getComponents().addResponse(refused.component(), response);
        }
    }

    /** Status and component of every refusal the route can answer with. */
    static Map<String, String> statusesOf(String method, String path, boolean open, Operation operation) {
        Map<String, String> statuses = new TreeMap<>(
                Map.of("400", "BadRequest", "401", "Unauthorized", "500", "Internal", "503", "Unavailable"));
        if (!open) {
            statuses.put("403", "Forbidden");
        } else {
            statuses.put("429", "TooMany");
        }
        // A body may name what is not there, or is not the caller's.
        if (path.contains("{") || namesAThing(operation) || operation.getRequestBody() != null) {
            statuses.put("404", "NotFound");
        }
        if (!method.equals("GET")) {
            statuses.put("409", "Conflict");
            statuses.put("413", "TooLarge");
            statuses.put("422", "RuleBroken");
        }
        boolean conditional = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> "If-Match".equals(each.getName()));
        boolean keyed = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> "Idempotency-Key".equals(each.getName()));
        if (conditional) {
            statuses.put("412", "Stale");
        }
        if (conditional || keyed) {
            statuses.put("428", "PreconditionRequired");
        }
        statuses.putAll(ownStatuses(operation));
        return statuses;
    }

    /** What the route says of itself; the mark is for this place only. */
    private static Map<String, String> ownStatuses(Operation operation) {
        Map<String, String> statuses = new TreeMap<>();
        if (operation.getExtensions() != null && operation.getExtensions().containsKey(Refusals.ALSO)) {
            for (String status :
                    operation.getExtensions().get(Refusals.ALSO).toString().split(" ")) {
                statuses.put(status, componentOf(Integer.parseInt(status)));
            }
            operation.removeExtension(Refusals.ALSO);
        }
        return statuses;
    }

    private static String componentOf(int status) {
        return REFUSED.stream()
                .filter(refused -> refused.status() == status)
                .map(Refused::component)
                .findFirst()
                .orElseThrow();
    }

    /**
     * A filter by the id of something outside the caller's scope is answered as if there were no such thing, and so is a
     * parameter without which there is nothing to answer.
     */
    private static boolean namesAThing(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .filter(each -> each.getIn() == Parameter.In.QUERY && each.getSchema() != null)
                        .anyMatch(each -> Boolean.TRUE.equals(each.getRequired()) || isId(each.getSchema()));
    }

    private static boolean isId(Schema schema) {
        Schema one = schema.getItems() == null ? schema : schema.getItems();
        String kind = String.valueOf(one.getFormat()) + one.getRef();
        return kind.toLowerCase(Locale.ROOT).contains("uuid");
    }

    private static Schema problem() {
        return typed(Schema.SchemaType.OBJECT)
                .description("Problem document (RFC 9457)")
                .addProperty("type", typed(Schema.SchemaType.STRING))
                .addProperty("title", typed(Schema.SchemaType.STRING))
                .addProperty("status", typed(Schema.SchemaType.INTEGER))
                .addProperty("code", typed(Schema.SchemaType.STRING))
                .addProperty("instance", typed(Schema.SchemaType.STRING))
                .addProperty("id", typed(Schema.SchemaType.STRING))
                .addProperty("errors", list("FieldError"))
                .addProperty("reasons", list("Reason"))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema fieldError() {
        return typed(Schema.SchemaType.OBJECT)
                .description("A fault in one field")
                .addProperty("pointer", typed(Schema.SchemaType.STRING))
                .addProperty("code", typed(Schema.SchemaType.STRING))
                .addProperty("message", typed(Schema.SchemaType.STRING))
                .required(List.of("pointer", "code", "message"));
    }

    private static Schema reason() {
        return typed(Schema.SchemaType.OBJECT)
                .description("One reason of a refusal")
                .addProperty("code", typed(Schema.SchemaType.STRING))
                .addProperty(
                        "params", typed(Schema.SchemaType.OBJECT).additionalPropertiesSchema(OASFactory.createSchema()))
                .required(List.of("code", "params"));
    }

    private static Schema list(String component) {
        return typed(Schema.SchemaType.ARRAY).items(OASFactory.createSchema().ref("#/components/schemas/" + component));
    }

    private static Schema typed(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
