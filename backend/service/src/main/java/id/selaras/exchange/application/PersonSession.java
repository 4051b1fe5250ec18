package id.selaras.exchange.application;

import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.PersonFactImport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A session of a kind that tells something about people who are known already. */
abstract class PersonSession<R> implements KindSession {

    private final EmployeeDirectory employees;
    private final PersonFactImport<R> facts;
    private final UUID governmentId;
    private Map<String, R> known = Map.of();
    private Set<String> people = Set.of();

    PersonSession(PersonKind<R> kind, UUID governmentId) {
        this.employees = kind.employees;
        this.facts = kind.facts();
        this.governmentId = governmentId;
    }

    abstract Values valuesOf(R known);

    abstract R record(Values row);

    /** Other people the row is about. */
    String otherPerson(Values told) {
        return null;
    }

    @Override
    public void load(List<CheckedRow> block) {
        List<String> nips = new ArrayList<>();
        for (CheckedRow row : block) {
            nips.add(row.told().get("nip"));
            nips.add(otherPerson(new Values(row.told())));
        }
        nips.removeIf(Objects::isNull);
        people = employees.idsByNip(governmentId, nips).keySet();
        known = facts.current(governmentId, nips);
    }

    @Override
    public Values known(String key) {
        R found = known.get(key);
        return found == null ? null : valuesOf(found);
    }

    @Override
    public String keyField() {
        return "nip";
    }

    @Override
    public Set<String> keys() {
        return Set.of();
    }

    @Override
    public void apply(UUID changeId, List<Values> rows) {
        facts.apply(governmentId, changeId, rows.stream().map(this::record).toList());
    }

    void checkPerson(CheckedRow row, String field) {
        String nip = row.values().text(field);
        if (nip != null && !people.contains(nip)) {
            row.error(field, "unknown-employee", Map.of("value", nip));
        }
    }

    /** A natural key of several fields, or null while one of them is missing. */
    static String key(String... parts) {
        for (String part : parts) {
            if (part == null) {
                return null;
            }
        }
        return String.join("|", parts);
    }
}
