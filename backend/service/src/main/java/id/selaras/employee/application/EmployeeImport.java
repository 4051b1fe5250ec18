package id.selaras.employee.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.ImportCounts;
import id.selaras.shared.fact.Timeline;
import id.selaras.shared.fact.Timeline.Revision;
import id.selaras.shared.fact.Timeline.Version;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Writes people in bulk. A change may be applied in several parts under one change id, so that a file of any length
 * needs little memory.
 */
@ApplicationScoped
public class EmployeeImport extends PeopleImport {

    private static final String CURRENT = """
            SELECT v.id AS row_id, e.id AS employee_id, e.nip, v.siasn_id, v.name, v.front_title, v.back_title, v.birth_place,
                   v.birth_date, v.sex, v.email, v.employment_status, v.legal_status, v.cpns_from, v.pns_from,
                   v.rank_code, v.rank_from, v.service_years, v.service_months, v.education_level, v.education_field,
                   v.graduated, v.home_zone, v.valid_from, v.valid_to
            FROM employees e LEFT JOIN employee_versions v ON v.employee_id = e.id AND v.superseded_at = :never
            WHERE e.government_id = :government AND e.nip IN :nips
            """;

    @Inject
    Sql sql;

    @Inject
    GovernmentDirectory governments;

    EmployeeImport() {
        super(new FactTable(EmployeeVersions.TABLE, EmployeeVersions.COLUMNS, "employees"));
    }

    /** The NIP of everybody the government knows today. */
    @Transactional
    public Set<String> keys(UUID governmentId) {
        Set<String> nips = new HashSet<>();
        sql.each(
                "SELECT e.nip FROM employees e WHERE e.government_id = :government AND EXISTS (SELECT 1 FROM"
                        + " employee_versions v WHERE v.employee_id = e.id AND v.superseded_at = :never)",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                row -> nips.add(row.text("nip")));
        return nips;
    }

    /** The NIP of everybody who was ever recorded: whoever is not among them need not be looked for. */
    @Transactional
    public Set<String> recorded(UUID governmentId) {
        Set<String> nips = new HashSet<>();
        sql.each(
                "SELECT nip FROM employees WHERE government_id = :government",
                Map.of("government", governmentId),
                row -> nips.add(row.text("nip")));
        return nips;
    }

    /** What is known today of these people, or first known of those who are yet to come; by NIP, without a day. */
    @Transactional
    public Map<String, EmployeeRecord> current(UUID governmentId, Collection<String> nips) {
        LocalDate today = governments.today(governmentId);
        Map<String, EmployeeRecord> current = new HashMap<>();
        timelines(governmentId, nips, new HashMap<>()).forEach((nip, timeline) -> {
            EmployeeRecord now = timeline.on(today);
            current.put(nip, now != null ? now : timeline.versions().get(0).value());
        });
        return current;
    }

    /** Records people; new numbers become new people. What is the same already is not written again. */
    @Transactional
    public ImportCounts apply(UUID governmentId, UUID changeId, List<EmployeeRecord> records) {
        return apply(governmentId, changeId, records, nip -> true);
    }

    /**
     * The same for a caller who has locked the facts and knows who is new.
     *
     * @param recorded whether a NIP was ever recorded; who was not is not looked for
     */
    @Transactional
    public ImportCounts apply(
            UUID governmentId, UUID changeId, List<EmployeeRecord> records, Predicate<String> recorded) {
        facts.lock(governmentId);
        Map<String, EmployeeRecord> byNip = new LinkedHashMap<>();
        records.forEach(person -> byNip.put(person.nip(), person));
        Map<String, UUID> ids = new HashMap<>(byNip.size() * 2);
        List<String> lookedFor = byNip.keySet().stream().filter(recorded).toList();
        Map<String, Timeline<EmployeeRecord>> known = timelines(governmentId, lookedFor, ids);
        addIdentities(governmentId, byNip.keySet(), ids);
        LocalDate today = governments.today(governmentId);
        List<UUID> superseded = new ArrayList<>();
        List<List<Object>> written = new ArrayList<>();
        int created = 0;
        int unchanged = 0;
        for (EmployeeRecord person : byNip.values()) {
            Timeline<EmployeeRecord> timeline = known.getOrDefault(person.nip(), Timeline.empty());
            Revision<EmployeeRecord> revision =
                    timeline.from(firstDay(person, timeline.versions().isEmpty(), today), person.content());
            created += timeline.versions().isEmpty() ? 1 : 0;
            unchanged += revision.isEmpty() ? 1 : 0;
            superseded.addAll(revision.superseded());
            for (Version<EmployeeRecord> version : revision.written()) {
                written.add(EmployeeVersions.values(
                        ids.get(person.nip()), governmentId, version.value(), version.from(), version.to()));
            }
        }
        ImportCounts counts = new ImportCounts(created, byNip.size() - created - unchanged, unchanged);
        write(governmentId, changeId, superseded, written, counts);
        return counts;
    }

    /** The people who would no longer be known if the change were taken back. */
    @Transactional
    public Set<UUID> introduced(UUID changeId) {
        return facts.introduced(EmployeeVersions.TABLE, "employee_id", changeId);
    }

    /** Somebody new has served since his appointment, whenever the file came. */
    private static LocalDate firstDay(EmployeeRecord person, boolean isNew, LocalDate today) {
        if (person.validFrom() != null) {
            return person.validFrom();
        }
        boolean appointed = person.cpnsFrom() != null && person.cpnsFrom().isBefore(today);
        return isNew && appointed ? person.cpnsFrom() : today;
    }

    private void addIdentities(UUID governmentId, Set<String> nips, Map<String, UUID> ids) {
        List<List<Object>> rows = new ArrayList<>();
        for (String nip : nips) {
            if (!ids.containsKey(nip)) {
                UUID id = Ids.next();
                ids.put(nip, id);
                rows.add(List.of(id, governmentId, nip));
            }
        }
        writer.insert("INSERT INTO employees", List.of("id", "government_id", "nip"), rows);
    }

    /** What is known of these people; also notes the ids of all of them that have one. */
    private Map<String, Timeline<EmployeeRecord>> timelines(
            UUID governmentId, Collection<String> nips, Map<String, UUID> ids) {
        Map<String, List<Version<EmployeeRecord>>> versions = new HashMap<>();
        sql.eachOf(
                CURRENT,
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                "nips",
                new HashSet<>(nips),
                row -> {
                    ids.put(row.text("nip"), row.id("employee_id"));
                    if (row.id("row_id") != null) {
                        versions.computeIfAbsent(row.text("nip"), nip -> new ArrayList<>())
                                .add(new Version<>(
                                        row.id("row_id"),
                                        EmployeeVersions.read(row),
                                        row.date("valid_from"),
                                        row.date("valid_to")));
                    }
                });
        Map<String, Timeline<EmployeeRecord>> timelines = new HashMap<>();
        versions.forEach((nip, all) -> timelines.put(nip, new Timeline<>(all)));
        return timelines;
    }
}
