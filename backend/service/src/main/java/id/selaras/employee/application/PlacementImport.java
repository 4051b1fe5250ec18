package id.selaras.employee.application;

import id.selaras.employee.domain.PlacementLine;
import id.selaras.employee.domain.PlacementLine.Days;
import id.selaras.organisation.application.ImportCounts;
import id.selaras.organisation.application.OrganisationImport;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.fact.FactWriter;
import id.selaras.shared.fact.Facts;
import id.selaras.shared.fact.Replacement;
import id.selaras.shared.fact.Replacement.Stored;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes placements in bulk. A definitive placement ends the one before it; temporary ones stand beside it and end only
 * when they say so.
 */
@ApplicationScoped
public class PlacementImport {

    private static final String TABLE = "placements";
    private static final List<String> COLUMNS = List.of(
            "employee_id",
            "government_id",
            "position_id",
            "kind",
            "share",
            "decree_number",
            "decree_date",
            "valid_from",
            "valid_to");

    @Inject
    Sql sql;

    @Inject
    Facts facts;

    @Inject
    FactWriter writer;

    @Inject
    EmployeeDirectory employees;

    @Inject
    OrganisationImport organisation;

    @Inject
    Event<DomainEvent> events;

    /** The keys of all placements that are current knowledge. */
    @Transactional
    public Set<String> keys(UUID governmentId) {
        Set<String> keys = new HashSet<>();
        sql.each(
                "SELECT CONCAT_WS('|', e.nip, po.code, p.kind, p.valid_from) AS natural_key FROM placements p"
                        + " JOIN employees e ON e.id = p.employee_id JOIN positions po ON po.id = p.position_id"
                        + " WHERE p.government_id = :government AND p.superseded_at = :never",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                row -> keys.add(row.text("natural_key")));
        return keys;
    }

    /** Every placement of these people, by key. Ends that only follow from the next placement are not told. */
    @Transactional
    public Map<String, PlacementRecord> current(UUID governmentId, Collection<String> nips) {
        Map<String, PlacementRecord> current = new HashMap<>();
        stored(governmentId, nips).forEach((key, row) -> current.put(key, row.value()));
        return current;
    }

    @Transactional
    public ImportCounts apply(UUID governmentId, UUID changeId, List<PlacementRecord> records) {
        facts.lock(governmentId);
        Set<String> nips = records.stream().map(PlacementRecord::nip).collect(Collectors.toSet());
        Map<String, UUID> people = employees.knownIdsByNip(governmentId, nips);
        Map<String, UUID> positions = positions(governmentId, records);
        Map<String, Stored<PlacementRecord>> before = stored(governmentId, nips);
        Replacement<PlacementRecord> replacement = Replacement.of(before, records, PlacementRecord::key);

        Map<String, PlacementRecord> after = new LinkedHashMap<>();
        before.forEach((key, row) -> after.put(key, row.value()));
        replacement.written().forEach(placement -> after.put(placement.key(), placement));
        Map<String, PlacementRecord> realBefore =
                real(before.values().stream().map(Stored::value).toList());
        List<UUID> superseded = new ArrayList<>();
        List<List<Object>> written = new ArrayList<>();
        real(List.copyOf(after.values())).forEach((key, placement) -> {
            if (!placement.equals(realBefore.get(key))) {
                if (before.containsKey(key)) {
                    superseded.add(before.get(key).rowId());
                }
                UUID position = positions.get(placement.positionCode());
                written.add(values(people.get(placement.nip()), governmentId, position, placement));
            }
        });
        writer.supersede(TABLE, superseded, changeId);
        writer.record(TABLE, COLUMNS, changeId, written);
        ImportCounts counts = new ImportCounts(replacement.created(), replacement.changed(), replacement.unchanged());
        events.fire(PeopleChanged.recorded(governmentId, "placements", changeId, counts));
        return counts;
    }

    /** Takes one placement out as if it had never been recorded; what was recorded stays readable. */
    @Transactional
    public void withdraw(UUID governmentId, UUID changeId, PlacementRecord placement) {
        facts.lock(governmentId);
        Stored<PlacementRecord> row =
                stored(governmentId, List.of(placement.nip())).get(placement.key());
        if (row != null) {
            writer.supersede(TABLE, List.of(row.rowId()), changeId);
            events.fire(PeopleChanged.undone(governmentId, "placements", changeId, changeId));
        }
    }

    @Transactional
    public boolean isBuiltUpon(UUID changeId) {
        return facts.isBuiltUpon(TABLE, changeId);
    }

    /** Takes a change back; answers how many rows hold again. */
    @Transactional
    public int undo(UUID governmentId, UUID changeId, UUID undoId) {
        facts.lock(governmentId);
        int restored = facts.undo(TABLE, COLUMNS, changeId, undoId);
        events.fire(PeopleChanged.undone(governmentId, "placements", changeId, undoId));
        return restored;
    }

    private static List<Object> values(UUID employee, UUID governmentId, UUID position, PlacementRecord placement) {
        return Arrays.asList(
                employee,
                governmentId,
                position,
                placement.kind(),
                placement.share(),
                placement.decreeNumber(),
                placement.decreeDate(),
                placement.validFrom(),
                placement.validTo());
    }

    /** The placements with the ends they really have, by key. */
    private static Map<String, PlacementRecord> real(List<PlacementRecord> placements) {
        Map<String, PlacementRecord> real = new HashMap<>();
        placements.stream()
                .filter(placement -> !placement.isDefinitive())
                .forEach(placement -> real.put(
                        placement.key(), placement.validTo() == null ? placement.endingOn(Times.FOREVER) : placement));
        lines(placements).forEach(line -> {
            List<Days> days = PlacementLine.resolve(days(line), Times.FOREVER);
            for (int i = 0; i < line.size(); i++) {
                real.put(line.get(i).key(), line.get(i).endingOn(days.get(i).to()));
            }
        });
        return real;
    }

    /** Current rows by key, with ends as they were recorded. */
    private Map<String, Stored<PlacementRecord>> stored(UUID governmentId, Collection<String> nips) {
        Map<String, UUID> rowIds = new HashMap<>();
        List<PlacementRecord> real = new ArrayList<>();
        sql.eachOf(
                """
                SELECT p.id AS row_id, e.nip, po.code, p.kind, p.valid_from, p.valid_to, p.decree_number,
                       p.decree_date, p.share
                FROM employees e JOIN placements p ON p.employee_id = e.id AND p.superseded_at = :never
                JOIN positions po ON po.id = p.position_id
                WHERE e.government_id = :government AND e.nip IN :nips
                """,
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                "nips",
                new HashSet<>(nips),
                row -> {
                    PlacementRecord placement = new PlacementRecord(
                            row.text("nip"),
                            row.text("code"),
                            row.text("kind"),
                            row.date("valid_from"),
                            row.date("valid_to"),
                            row.text("decree_number"),
                            row.date("decree_date"),
                            row.integer("share"));
                    rowIds.put(placement.key(), row.id("row_id"));
                    real.add(placement);
                });
        Map<String, Stored<PlacementRecord>> stored = new HashMap<>();
        real.stream()
                .filter(placement -> !placement.isDefinitive())
                .forEach(placement -> stored.put(
                        placement.key(),
                        new Stored<>(
                                rowIds.get(placement.key()),
                                Times.FOREVER.equals(placement.validTo()) ? placement.endingOn(null) : placement)));
        lines(real).forEach(line -> {
            List<Days> days = PlacementLine.recordedFrom(days(line), Times.FOREVER);
            for (int i = 0; i < line.size(); i++) {
                PlacementRecord placement = line.get(i);
                stored.put(
                        placement.key(),
                        new Stored<>(
                                rowIds.get(placement.key()),
                                placement.endingOn(days.get(i).to())));
            }
        });
        return stored;
    }

    private static Collection<List<PlacementRecord>> lines(List<PlacementRecord> placements) {
        return placements.stream()
                .filter(PlacementRecord::isDefinitive)
                .sorted(Comparator.comparing(PlacementRecord::validFrom).thenComparing(PlacementRecord::positionCode))
                .collect(Collectors.groupingBy(PlacementRecord::nip))
                .values();
    }

    private static List<Days> days(List<PlacementRecord> line) {
        return line.stream()
                .map(placement -> new Days(placement.validFrom(), placement.validTo()))
                .toList();
    }

    /** Codes to ids, also of positions whose placement only gets another end. */
    private Map<String, UUID> positions(UUID governmentId, List<PlacementRecord> records) {
        Map<String, UUID> found = organisation.positionIds(governmentId);
        List<Reason> unknown = records.stream()
                .map(PlacementRecord::positionCode)
                .filter(code -> !found.containsKey(code))
                .distinct()
                .map(code -> new Reason("unknown-position", Map.of("code", code)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.rule("unknown-position", unknown);
        }
        return found;
    }
}
