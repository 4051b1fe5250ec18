package id.selaras.exchange.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes and the names by which files tell them. */
public final class CodeSet {

    private static final Map<String, CodeSet> ALL = load();

    private final Map<String, String> codeByCode = new LinkedHashMap<>();
    private final Map<String, String> codeByName = new HashMap<>();
    /** Nearly all cells tell the code itself; comparing names letter by letter is slow. */
    private final Map<String, String> codeAsWritten = new HashMap<>();

    public static CodeSet named(String name) {
        return ALL.get(name);
    }

    /** The code of something told by its code or by one of its names. */
    public Optional<String> find(String text) {
        String exact = codeAsWritten.get(text);
        if (exact != null) {
            return Optional.of(exact);
        }
        String slug = Slug.of(text);
        String code = codeByCode.get(slug);
        return Optional.ofNullable(code != null ? code : codeByName.get(slug));
    }

    /** A few codes, to help somebody who wrote another one. */
    public List<String> examples() {
        return codeByCode.values().stream().limit(6).toList();
    }

    private void add(String code, String names) {
        codeByCode.put(Slug.of(code), code);
        codeAsWritten.put(code, code);
        for (String name : names.split("\\|")) {
            String slug = Slug.of(name);
            if (!slug.isEmpty()) {
                codeByName.putIfAbsent(slug, code);
            }
        }
    }

    private static Map<String, CodeSet> load() {
        Map<String, CodeSet> sets = new HashMap<>();
        for (String[] row : DataFile.rows("/exchange/code-sets.csv")) {
            sets.computeIfAbsent(row[0], name -> new CodeSet()).add(row[1], row[2]);
        }
        return sets;
    }
}
