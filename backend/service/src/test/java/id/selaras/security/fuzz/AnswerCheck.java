package id.selaras.security.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.security.fuzz.Contract.Operation;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares an answer with the contract and looks for what must never leave the server. */
final class AnswerCheck {

    /** Names of classes, pieces of stack traces, and texts of the database. */
    private static final Pattern LEAK =
            Pattern.compile("\\b(java|jakarta|javax|io\\.quarkus|org\\.hibernate|com\\.mysql"
                    + "|com\\.fasterxml|id\\.selaras)\\.[a-z]+\\.|\\.java:\\d+|\\bat [a-z]+(\\.[a-zA-Z]+){2,}\\("
                    + "|You have an error in your SQL|SQLSTATE|employee_versions|\\bExceptions?\\b");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Contract contract;

    AnswerCheck(Contract contract) {
        this.contract = contract;
    }

    /** What is wrong with the answer; empty when nothing is. */
    List<String> faults(Operation operation, HttpResponse<String> response) {
        List<String> faults = new ArrayList<>();
        int status = response.statusCode();
        String body = response.body();
        if (status >= 500) {
            faults.add("answered " + status);
        }
        Matcher leak = LEAK.matcher(body);
        if (leak.find()) {
            faults.add("leaks " + leak.group());
        }
        // Of the HTTP protocol itself: a type nobody offers, a first line or headers that are too long.
        if (Set.of(406, 414, 415, 431).contains(status)) {
            return faults;
        }
        JsonNode documented = contract.answer(operation, status);
        if (documented == null) {
            faults.add("answered " + status + ", which is not documented");
            return faults;
        }
        String type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode contents = documented.path("content");
        if (!body.isEmpty() && !contents.has(type)) {
            faults.add("answered " + status + " as " + type + ", which is not documented");
        } else if (type.endsWith("json") && !body.isEmpty()) {
            compare(contents.path(type).path("schema"), body, status, faults);
        }
        return faults;
    }

    private void compare(JsonNode schema, String body, int status, List<String> faults) {
        try {
            fits(JSON.readTree(body), schema, "", fault -> faults.add("answered " + status + " with " + fault));
        } catch (JsonProcessingException unreadable) {
            faults.add("answered " + status + " with unreadable JSON");
        }
    }

    private void fits(JsonNode value, JsonNode of, String at, Consumer<String> faults) {
        JsonNode schema = contract.resolved(of);
        for (String several : List.of("anyOf", "oneOf")) {
            if (schema.has(several) && !fitsOne(value, schema.get(several))) {
                faults.accept(at + " of no documented shape");
                return;
            }
        }
        schema.path("allOf").forEach(part -> fits(value, part, at, faults));
        List<String> types = contract.types(schema);
        if (!types.isEmpty() && types.stream().noneMatch(type -> is(value, type))) {
            faults.accept(at + " not " + types);
            return;
        }
        if (schema.has("enum") && !value.isNull() && !contains(schema.get("enum"), value)) {
            faults.accept(at + " not of the documented codes: " + value);
        }
        schema.path("required").forEach(name -> {
            if (value.isObject() && !value.has(name.asText())) {
                faults.accept(at + "/" + name.asText() + " missing");
            }
        });
        if (value.isObject()) {
            value.fields().forEachRemaining(field -> property(field.getKey(), field.getValue(), schema, at, faults));
        }
        if (value.isArray() && schema.has("items") && !value.isEmpty()) {
            fits(value.get(0), schema.get("items"), at + "/0", faults);
        }
    }

    private void property(String name, JsonNode value, JsonNode schema, String at, Consumer<String> faults) {
        JsonNode documented = schema.path("properties").path(name);
        if (!documented.isMissingNode()) {
            fits(value, documented, at + "/" + name, faults);
        } else if (schema.path("additionalProperties").isObject()) {
            fits(value, schema.get("additionalProperties"), at + "/*", faults);
        } else if (schema.has("properties") && !schema.has("additionalProperties")) {
            faults.accept(at + "/" + name + ", which is not documented");
        }
    }

    private boolean fitsOne(JsonNode value, JsonNode shapes) {
        for (JsonNode shape : shapes) {
            List<String> faults = new ArrayList<>();
            fits(value, shape, "", faults::add);
            if (faults.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(JsonNode codes, JsonNode value) {
        for (JsonNode code : codes) {
            if (code.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> true;
        };
    }
}
