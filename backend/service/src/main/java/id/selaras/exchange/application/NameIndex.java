package id.selaras.exchange.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the code of something that a file tells by code or by name. */
final class NameIndex {

    private final Set<String> codes = new HashSet<>();
    private final Map<String, String> codeByName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    void add(String code, String name) {
        codes.add(code);
        String other = codeByName.put(key(name), code);
        if (other != null && !other.equals(code)) {
            ambiguous.add(key(name));
        }
    }

    boolean isCode(String text) {
        return codes.contains(text);
    }

    boolean isAmbiguous(String text) {
        return ambiguous.contains(key(text));
    }

    /** The code of a name that only one has, or null. */
    String codeOf(String name) {
        return isAmbiguous(name) ? null : codeByName.get(key(name));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
