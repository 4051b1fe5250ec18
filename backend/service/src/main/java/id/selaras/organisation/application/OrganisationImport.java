package id.selaras.organisation.application;

import id.selaras.organisation.domain.NameCode;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.fact.FactWriter;
import id.selaras.shared.fact.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Bulk writes of units, jobs, positions and zones, in the caller's transaction. A record that says what is known
 * already changes nothing. A record without a first day holds since ever when the thing is new, otherwise from today;
 * a value takes the place of everything that was known for its first day and later.
 */
@ApplicationScoped
public class OrganisationImport {

    @Inject
    UnitImport units;

    @Inject
    JobImport jobs;

    @Inject
    PositionImport positions;

    @Inject
    VersionRepository versions;

    @Inject
    FactWriter writer;

    @Inject
    Facts facts;

    @Inject
    GovernmentDirectory governments;

    @Inject
    Event<DomainEvent> events;

    /** Units as they are known last, by code. {@code validFrom} is the first day of that version. */
    @Transactional
    public Map<String, UnitRecord> unitsByCode(UUID governmentId) {
        return units.current(governmentId);
    }

    /** Jobs as they are known last, by code. */
    @Transactional
    public Map<String, JobRecord> jobsByCode(UUID governmentId) {
        return jobs.current(governmentId);
    }

    /** Positions as they are known last, by code. */
    @Transactional
    public Map<String, PositionRecord> positionsByCode(UUID governmentId) {
        return positions.current(governmentId);
    }

    /** Ids of units by code. */
    @Transactional
    public Map<String, UUID> unitIds(UUID governmentId) {
        return versions.ids(UnitVersion.TABLE, governmentId);
    }

    /** Ids of positions by code. */
    @Transactional
    public Map<String, UUID> positionIds(UUID governmentId) {
        return versions.ids(PositionVersion.TABLE, governmentId);
    }

    /** Writes units and the districts they name; refused with all reasons for unknown parents and for cycles. */
    @Transactional
    public ImportCounts applyUnits(UUID governmentId, UUID changeId, List<UnitRecord> records) {
        refuseDoubles(records.stream().map(UnitRecord::code).toList());
        facts.lock(governmentId);
        writer.insert(
                "INSERT IGNORE INTO zones",
                List.of("government_id", "code", "name"),
                records.stream()
                        .filter(unit -> unit.zoneCode() != null)
                        .map(unit -> List.<Object>of(
                                governmentId,
                                unit.zoneCode(),
                                unit.zoneName() == null ? unit.zoneCode() : unit.zoneName()))
                        .toList());
        ImportCounts counts = units.apply(governmentId, changeId, records, governments.today(governmentId));
        events.fire(OrganisationChanged.of(governmentId, "units", changeId, counts));
        return counts;
    }

    /** Writes jobs. */
    @Transactional
    public ImportCounts applyJobs(UUID governmentId, UUID changeId, List<JobRecord> records) {
        refuseDoubles(records.stream().map(JobRecord::code).toList());
        facts.lock(governmentId);
        ImportCounts counts = jobs.apply(governmentId, changeId, records, governments.today(governmentId));
        events.fire(OrganisationChanged.of(governmentId, "jobs", changeId, counts));
        return counts;
    }

    /** Writes positions; refused with all reasons for unknown units and jobs. */
    @Transactional
    public ImportCounts applyPositions(UUID governmentId, UUID changeId, List<PositionRecord> records) {
        refuseDoubles(records.stream().map(PositionRecord::code).toList());
        facts.lock(governmentId);
        ImportCounts counts = positions.apply(governmentId, changeId, records, governments.today(governmentId));
        events.fire(OrganisationChanged.of(governmentId, "positions", changeId, counts));
        return counts;
    }

    /** Writes districts; they have no history. */
    @Transactional
    public void applyZones(UUID governmentId, UUID changeId, List<ZoneRecord> records) {
        refuseDoubles(records.stream().map(ZoneRecord::code).toList());
        writer.insert(
                "REPLACE INTO zones",
                List.of("government_id", "code", "name", "latitude", "longitude"),
                records.stream()
                        .map(zone -> Arrays.<Object>asList(
                                governmentId, zone.code(), zone.name(), zone.latitude(), zone.longitude()))
                        .toList());
        events.fire(OrganisationChanged.of(governmentId, "zones", changeId, new ImportCounts(records.size(), 0, 0)));
    }

    /**
     * Makes the units that have no record yet, as roots of kind BAGIAN.
     *
     * @return code of the unit of each name; names are compared without regard to case and outer spaces
     */
    @Transactional
    public Map<String, String> createMissingUnits(UUID governmentId, UUID changeId, Collection<String> names) {
        Map<String, UnitRecord> known = unitsByCode(governmentId);
        Map<String, String> codes = new HashMap<>();
        known.values().forEach(unit -> codes.putIfAbsent(key(unit.name()), unit.code()));
        List<UnitRecord> missing = new ArrayList<>();
        Map<String, String> answer = new LinkedHashMap<>();
        for (String name : names) {
            answer.put(name, codes.computeIfAbsent(key(name), any -> {
                String code = NameCode.of("U", name);
                missing.add(new UnitRecord(code, null, name.trim(), "BAGIAN", null, null, null, null, null));
                return code;
            }));
        }
        if (!missing.isEmpty()) {
            applyUnits(governmentId, changeId, missing);
        }
        return answer;
    }

    /**
     * Makes the jobs that have no record yet: class 1, retirement at 58, no requirement, to be completed by hand.
     *
     * @return code of the job of each name
     */
    @Transactional
    public Map<String, String> createMissingJobs(UUID governmentId, UUID changeId, Collection<NamedJob> wanted) {
        Map<String, String> codes = new HashMap<>();
        jobsByCode(governmentId).values().forEach(job -> codes.putIfAbsent(key(job.name()), job.code()));
        List<JobRecord> missing = new ArrayList<>();
        Map<String, String> answer = new LinkedHashMap<>();
        for (NamedJob job : wanted) {
            answer.put(job.name(), codes.computeIfAbsent(key(job.name()), any -> {
                String code = NameCode.of("J", job.name());
                missing.add(new JobRecord(
                        code,
                        job.name().trim(),
                        job.kind() == null ? "PELAKSANA" : job.kind(),
                        job.level() == null ? "PELAKSANA" : job.level(),
                        "ADMINISTRASI",
                        1,
                        58,
                        null,
                        List.of(),
                        null,
                        null,
                        Map.of(),
                        null));
                return code;
            }));
        }
        if (!missing.isEmpty()) {
            applyJobs(governmentId, changeId, missing);
        }
        return answer;
    }

    /** Whether a later change builds on what this change wrote, so that it cannot be undone alone. */
    @Transactional
    public boolean isBuiltUpon(UUID changeId) {
        return versions.isBuiltUpon(UnitVersion.TABLE, changeId)
                || versions.isBuiltUpon(JobVersion.TABLE, changeId)
                || versions.isBuiltUpon(PositionVersion.TABLE, changeId)
                || versions.isStoodUpon(changeId);
    }

    /** The positions that would no longer be known if the change were taken back. */
    @Transactional
    public Set<UUID> introducedPositions(UUID changeId) {
        return facts.introduced(PositionVersion.TABLE.versions(), PositionVersion.TABLE.idColumn(), changeId);
    }

    /** Undoes what a change wrote of units, jobs and positions by a further change. */
    @Transactional
    public void undo(UUID governmentId, UUID changeId, UUID undoId) {
        facts.lock(governmentId);
        versions.undo(PositionVersion.TABLE, changeId, undoId);
        versions.undo(JobVersion.TABLE, changeId, undoId);
        versions.undo(UnitVersion.TABLE, changeId, undoId);
        events.fire(OrganisationChanged.undone(governmentId, changeId, undoId));
    }

    private static void refuseDoubles(List<String> codes) {
        Set<String> seen = new HashSet<>();
        List<Reason> doubles = codes.stream()
                .filter(code -> !seen.add(code))
                .map(code -> new Reason("code-twice", Map.of("code", code)))
                .toList();
        if (!doubles.isEmpty()) {
            throw Refusal.rule("code-twice", doubles);
        }
    }

    private static String key(String name) {
        return name.trim().toLowerCase(Locale.ROOT);
    }
}
