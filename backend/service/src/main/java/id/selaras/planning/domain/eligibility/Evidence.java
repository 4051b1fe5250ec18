package id.selaras.planning.domain.eligibility;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects evidence in the order in which it is read; an unknown fact is a null. */
final class Evidence {

    private Evidence() {}

    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            boolean plain = value == null || value instanceof Number || value instanceof Boolean;
            evidence.put((String) namesAndValues[i], plain ? value : value.toString());
        }
        return evidence;
    }
}
