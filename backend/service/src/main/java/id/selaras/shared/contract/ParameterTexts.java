package id.selaras.shared.contract;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Descriptions of the parameters that mean the same on every route. */
final class ParameterTexts {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("limit", "Rows of a page, 1 to 200"),
            Map.entry("cursor", "Cursor of the page before; absent for the first page"),
            Map.entry("total", "Whether the number of all rows is wanted too"),
            Map.entry("sort", "Sort key, with a leading minus for descending order"),
            Map.entry("q", "Words to search for"),
            Map.entry("asOf", "Day on which the answer holds; today when absent"),
            Map.entry("knownAt", "What was known at this instant; now when absent"),
            Map.entry("unit", "Unit; everything below it counts too"),
            Map.entry("id", "Id of the thing"),
            Map.entry("If-Match", "Entity tag of the version that was read"),
            Map.entry("Idempotency-Key", "Chosen by the client; a repetition gets the first answer again"));

    private ParameterTexts() {}

    static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(TEXTS.getOrDefault(parameter.getName(), "Filter: " + parameter.getName()));
        }
    }
}
