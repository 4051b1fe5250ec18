package id.selaras.organisation.application;

import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.fact.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes positions; their units and jobs have to be there. */
@ApplicationScoped
class PositionImport {

    private static final int HIGHEST_CRITICALITY = 5;

    @Inject
    VersionRepository versions;

    Map<String, PositionRecord> current(UUID governmentId) {
        Map<UUID, String> units = codes(versions.ids(UnitVersion.TABLE, governmentId));
        Map<UUID, String> jobs = codes(versions.ids(JobVersion.TABLE, governmentId));
        Map<UUID, Timeline<PositionVersion>> timelines = versions.timelines(PositionVersion.TABLE, governmentId);
        Map<String, PositionRecord> records = new LinkedHashMap<>();
        versions.ids(PositionVersion.TABLE, governmentId).forEach((code, id) -> {
            Timeline<PositionVersion> timeline = timelines.get(id);
            if (timeline != null) {
                Timeline.Version<PositionVersion> last =
                        timeline.versions().get(timeline.versions().size() - 1);
                PositionVersion position = last.value();
                records.put(
                        code,
                        new PositionRecord(
                                code,
                                units.get(position.unitId()),
                                jobs.get(position.jobId()),
                                position.need(),
                                position.minimum(),
                                position.criticality(),
                                last.from()));
            }
        });
        return records;
    }

    ImportCounts apply(UUID governmentId, UUID changeId, List<PositionRecord> records, LocalDate today) {
        Map<String, UUID> units = versions.ids(UnitVersion.TABLE, governmentId);
        Map<String, UUID> jobs = versions.ids(JobVersion.TABLE, governmentId);
        refuseFaults(records, units, jobs);
        Map<String, UUID> ids = versions.ids(PositionVersion.TABLE, governmentId);
        Map<UUID, Timeline<PositionVersion>> timelines = versions.timelines(PositionVersion.TABLE, governmentId);
        versions.create(
                PositionVersion.TABLE,
                governmentId,
                records.stream().map(PositionRecord::code).toList(),
                ids);
        Map<UUID, Timeline.Revision<PositionVersion>> revisions = new LinkedHashMap<>();
        int created = 0;
        int unchanged = 0;
        for (PositionRecord position : records) {
            UUID id = ids.get(position.code());
            Timeline<PositionVersion> timeline = timelines.getOrDefault(id, Timeline.empty());
            PositionVersion value = new PositionVersion(
                    units.get(position.unitCode()),
                    jobs.get(position.jobCode()),
                    position.need(),
                    position.minimum(),
                    position.criticality());
            Timeline.Revision<PositionVersion> revision =
                    VersionRepository.revise(timeline, value, position.validFrom(), today);
            created += timeline.versions().isEmpty() ? 1 : 0;
            unchanged += revision.isEmpty() ? 1 : 0;
            revisions.put(id, revision);
        }
        versions.write(PositionVersion.TABLE, governmentId, changeId, revisions);
        return new ImportCounts(created, records.size() - created - unchanged, unchanged);
    }

    private static void refuseFaults(List<PositionRecord> records, Map<String, UUID> units, Map<String, UUID> jobs) {
        List<Reason> reasons = new ArrayList<>();
        for (PositionRecord position : records) {
            if (!units.containsKey(position.unitCode())) {
                reasons.add(new Reason(
                        "unknown-unit",
                        Map.of("position", position.code(), "unit", String.valueOf(position.unitCode()))));
            }
            if (!jobs.containsKey(position.jobCode())) {
                reasons.add(new Reason(
                        "unknown-job", Map.of("position", position.code(), "job", String.valueOf(position.jobCode()))));
            }
            if (position.criticality() < 1 || position.criticality() > HIGHEST_CRITICALITY) {
                reasons.add(new Reason(
                        "criticality-out-of-range",
                        Map.of("position", position.code(), "criticality", position.criticality())));
            }
            if (position.minimum() < 0 || position.need() != null && position.need() < 0) {
                reasons.add(new Reason("negative-seats", Map.of("position", position.code())));
            }
        }
        if (!reasons.isEmpty()) {
            throw Refusal.rule("positions-refused", reasons);
        }
    }

    private static Map<UUID, String> codes(Map<String, UUID> ids) {
        Map<UUID, String> codes = new HashMap<>();
        ids.forEach((code, id) -> codes.put(id, code));
        return codes;
    }
}
