package id.selaras.organisation.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The codes of the domain with their names: SIASN's for ranks, education and legal status (domain reference 2.2-2.5),
 * our own for the rest. Districts are each government's own.
 */
@ApplicationScoped
public class ReferenceDirectory {

    private static final String ZONES = "zones";
    private static final int COLUMNS = 5;

    private final Map<String, Map<String, ReferenceItem>> sets = read();

    @Inject
    ZoneDirectory zones;

    @Inject
    CurrentActor current;

    /** The items of a set in their order; 404 for a set that does not exist. */
    @Transactional
    public Page<ReferenceItem> list(String set) {
        if (ZONES.equals(set)) {
            return Page.whole(zonesOfOwnGovernment());
        }
        if (!sets.containsKey(set)) {
            throw Refusal.notFound();
        }
        return Page.whole(of(set));
    }

    /** The items of a set other than districts in their order. */
    public List<ReferenceItem> of(String set) {
        return List.copyOf(sets.get(set).values());
    }

    /** The item with this code; empty for null and for unknown codes. */
    public Optional<ReferenceItem> find(String set, String code) {
        return Optional.ofNullable(code).map(sets.get(set)::get);
    }

    /** Whether the set has the code. */
    public boolean has(String set, String code) {
        return find(set, code).isPresent();
    }

    /** Indonesian name of a code; the code itself when it is unknown, null for null. */
    public String name(String set, String code) {
        return find(set, code).map(ReferenceItem::name).orElse(code);
    }

    /** Code and name for an answer; null for null. */
    public CodedName named(String set, String code) {
        return code == null ? null : new CodedName(code, name(set, code));
    }

    private List<ReferenceItem> zonesOfOwnGovernment() {
        int[] order = new int[1];
        return zones.zones(current.governmentId()).stream()
                .map(zone -> {
                    Map<String, String> attributes = new TreeMap<>();
                    attributes.put("nameEnglish", zone.name());
                    if (zone.latitude() != null && zone.longitude() != null) {
                        attributes.put("latitude", zone.latitude().toPlainString());
                        attributes.put("longitude", zone.longitude().toPlainString());
                    }
                    return new ReferenceItem(zone.code(), zone.name(), ++order[0], attributes);
                })
                .toList();
    }

    private static Map<String, Map<String, ReferenceItem>> read() {
        Map<String, Map<String, ReferenceItem>> sets = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReferenceDirectory.class.getResourceAsStream("/reference/reference-data.csv")),
                StandardCharsets.UTF_8))) {
            reader.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                String[] cells = line.split(";", COLUMNS);
                Map<String, ReferenceItem> set = sets.computeIfAbsent(cells[0], any -> new LinkedHashMap<>());
                set.put(cells[1], new ReferenceItem(cells[1], cells[2], set.size() + 1, attributes(cells)));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sets;
    }

    private static Map<String, String> attributes(String[] cells) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("nameEnglish", cells[3]);
        for (String pair : cells[4].split("\\|")) {
            if (!pair.isBlank()) {
                attributes.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return attributes;
    }
}
