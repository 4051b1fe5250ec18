package id.selaras.security.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.selaras.security.fuzz.Contract.Operation;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Makes requests out of the contract: mostly of the right shape, with a fault here and there. */
final class RequestMaker {

    private static final String[] NASTY = {
        "' OR 1=1 -- ",
        "\"; DROP TABLE employees; --",
        "<script>alert(1)</script>",
        "${7*7}{{7*7}}",
        "../../etc/passwd",
        "%00",
        "\u0000",
        "\u202Eevil",
        "\uD83D\uDE00",
        "e\u0301",
        "=1+1",
        "null",
        "",
        " ",
        "-1",
        "9999999999999999999999",
        "1e400",
        "NaN",
        "2026-02-30",
        "+999999999-12-31",
        "0000-00-00",
        "a".repeat(700),
        "\uA9B2\uA9BA\uA9A4"
    };
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final Contract contract;
    private final Random dice;
    private final List<String> known;

    /** @param known ids and codes that exist; grows while answers are read */
    RequestMaker(Contract contract, Random dice, List<String> known) {
        this.contract = contract;
        this.dice = dice;
        this.known = known;
    }

    HttpRequest.Builder request(String address, Operation operation) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path(operation) + query(operation)));
        request.header(
                "Accept", oneIn(12) ? pick("text/csv", "application/xml", "*/*") : "application/json, */*;q=0.1");
        for (JsonNode header : operation.parameters("header")) {
            header(header.path("name").asText(), request);
        }
        return request.method(operation.method(), body(operation, request));
    }

    private String path(Operation operation) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters("path")) {
            String value = oneIn(6) ? nasty() : text(contract.resolved(parameter.path("schema")));
            String written = value.isEmpty() ? "x" : encoded(value).replace("+", "%20");
            path = path.replace("{" + parameter.path("name").asText() + "}", written);
        }
        return path;
    }

    private String query(Operation operation) {
        List<String> parts = new ArrayList<>();
        for (JsonNode parameter : operation.parameters("query")) {
            boolean wanted = parameter.path("required").asBoolean() ? !oneIn(10) : oneIn(3);
            if (wanted) {
                String value = oneIn(4) ? nasty() : text(contract.resolved(parameter.path("schema")));
                parts.add(parameter.path("name").asText() + "=" + encoded(value));
            }
        }
        if (oneIn(25)) {
            parts.add("surprise=" + encoded(nasty()));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private void header(String name, HttpRequest.Builder request) {
        if (name.equals("If-Match") && !oneIn(8)) {
            request.header(name, oneIn(10) ? "\"x\"" : "\"" + dice.nextInt(3) + "\"");
        } else if (name.equals("Idempotency-Key") && !oneIn(8)) {
            request.header(name, oneIn(10) ? "k" : new UUID(dice.nextLong(), dice.nextLong()).toString());
        }
    }

    private HttpRequest.BodyPublisher body(Operation operation, HttpRequest.Builder request) {
        Map.Entry<String, JsonNode> body = operation.body();
        if (body == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        JsonNode value = value(body.getValue(), 0);
        if (body.getKey().startsWith("multipart")) {
            request.header("Content-Type", "multipart/form-data; boundary=acak");
            return HttpRequest.BodyPublishers.ofString(multipart(value));
        }
        if (body.getKey().contains("urlencoded")) {
            request.header("Content-Type", body.getKey());
            List<String> fields = new ArrayList<>();
            value.fields()
                    .forEachRemaining(field -> fields.add(
                            field.getKey() + "=" + encoded(field.getValue().asText())));
            return HttpRequest.BodyPublishers.ofString(String.join("&", fields));
        }
        request.header("Content-Type", oneIn(30) ? "text/plain" : body.getKey());
        String text = value.toString();
        if (oneIn(20)) {
            text = pick(
                    "", "{", "[]", "null", "{\"a\":1,\"a\":2}", "[".repeat(2_000), text.substring(text.length() / 2));
        }
        return HttpRequest.BodyPublishers.ofString(text);
    }

    private String multipart(JsonNode fields) {
        StringBuilder text = new StringBuilder();
        fields.fields()
                .forEachRemaining(field -> text.append("--acak\r\nContent-Disposition: form-data; name=\"")
                        .append(field.getKey())
                        .append(field.getKey().equals("file") ? "\"; filename=\"acak.csv\"" : "\"")
                        .append("\r\n\r\n")
                        .append(
                                field.getKey().equals("file")
                                        ? "kode;nama\r\n" + nasty() + ";x\r\n"
                                        : field.getValue().asText())
                        .append("\r\n"));
        return text.append("--acak--\r\n").toString();
    }

    /** A value of the schema, unless a fault is thrown in. */
    private JsonNode value(JsonNode of, int depth) {
        JsonNode schema = contract.resolved(of);
        if (oneIn(25)) {
            return foreign();
        }
        for (String several : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(several)) {
                return value(
                        schema.get(several).get(dice.nextInt(schema.get(several).size())), depth);
            }
        }
        List<String> types = contract.types(schema);
        String type = types.isEmpty() ? "object" : types.get(dice.nextInt(types.size()));
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(oneIn(6) ? dice.nextInt() : dice.nextInt(40));
            case "number" -> JSON.numberNode(oneIn(6) ? -dice.nextDouble() * 1e12 : dice.nextInt(10_000) / 8.0);
            case "boolean" -> JSON.booleanNode(dice.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(oneIn(6) ? nasty() : text(schema));
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").fields().forEachRemaining(property -> {
            if (!oneIn(12)) {
                object.set(property.getKey(), value(property.getValue(), depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject() && depth < DEEPEST) {
            object.set(oneIn(3) ? nasty() : text(schema), value(schema.get("additionalProperties"), depth + 1));
        }
        if (oneIn(40)) {
            object.put("version", 7).put("role", "ADMINISTRATOR");
        }
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int size = depth > DEEPEST ? 0 : oneIn(20) ? 150 : dice.nextInt(4);
        for (int i = 0; i < size; i++) {
            array.add(value(schema.path("items"), depth + 1));
        }
        return array;
    }

    private JsonNode foreign() {
        return switch (dice.nextInt(5)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.textNode(nasty());
            case 2 -> JSON.numberNode(Long.MAX_VALUE);
            case 3 -> JSON.arrayNode().add(JSON.objectNode());
            default -> JSON.objectNode().put(nasty(), true);
        };
    }

    private String text(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum")
                    .get(dice.nextInt(schema.get("enum").size()))
                    .asText();
        }
        String format = schema.path("format").asText();
        List<String> types = contract.types(schema);
        if (types.contains("integer") || types.contains("number")) {
            return Integer.toString(dice.nextInt(60));
        }
        if (types.contains("boolean")) {
            return Boolean.toString(dice.nextBoolean());
        }
        if (format.equals("date")) {
            return "20" + (10 + dice.nextInt(30)) + "-0" + (1 + dice.nextInt(9)) + "-1" + dice.nextInt(10);
        }
        if (format.equals("date-time")) {
            return "2026-03-01T00:00:00Z";
        }
        if (!known.isEmpty() && !oneIn(4)) {
            return known.get(dice.nextInt(known.size()));
        }
        return format.equals("uuid")
                ? new UUID(dice.nextLong(), dice.nextLong()).toString()
                : "teks" + dice.nextInt(100);
    }

    private boolean oneIn(int times) {
        return dice.nextInt(times) == 0;
    }

    private String nasty() {
        return NASTY[dice.nextInt(NASTY.length)];
    }

    private String pick(String... of) {
        return of[dice.nextInt(of.length)];
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
