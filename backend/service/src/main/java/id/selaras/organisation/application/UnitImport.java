package id.selaras.organisation.application;

import id.selaras.organisation.domain.ParentChain;
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
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Writes units; the tree stays a tree on every day, or nothing is written. */
@ApplicationScoped
class UnitImport {

    @Inject
    VersionRepository versions;

    Map<String, UnitRecord> current(UUID governmentId) {
        Map<String, UUID> ids = versions.ids(UnitVersion.TABLE, governmentId);
        Map<UUID, String> codes = new HashMap<>();
        ids.forEach((code, id) -> codes.put(id, code));
        Map<String, UnitRecord> records = new LinkedHashMap<>();
        versions.timelines(UnitVersion.TABLE, governmentId).forEach((id, timeline) -> {
            Timeline.Version<UnitVersion> last =
                    timeline.versions().get(timeline.versions().size() - 1);
            UnitVersion unit = last.value();
            String code = codes.get(id);
            records.put(
                    code,
                    new UnitRecord(
                            code,
                            codes.get(unit.parentId()),
                            unit.name(),
                            unit.kind(),
                            unit.echelonCode(),
                            unit.headTitle(),
                            unit.zoneCode(),
                            null,
                            last.from()));
        });
        return records;
    }

    ImportCounts apply(UUID governmentId, UUID changeId, List<UnitRecord> records, LocalDate today) {
        Map<String, UUID> ids = versions.ids(UnitVersion.TABLE, governmentId);
        Map<UUID, Timeline<UnitVersion>> timelines = versions.timelines(UnitVersion.TABLE, governmentId);
        refuseUnknownParents(records, ids, timelines);
        versions.create(
                UnitVersion.TABLE,
                governmentId,
                records.stream().map(UnitRecord::code).toList(),
                ids);
        Map<UUID, Timeline.Revision<UnitVersion>> revisions = new LinkedHashMap<>();
        int created = 0;
        int unchanged = 0;
        for (UnitRecord record : records) {
            UUID id = ids.get(record.code());
            Timeline<UnitVersion> timeline = timelines.getOrDefault(id, Timeline.empty());
            UnitVersion value = new UnitVersion(
                    record.parentCode() == null ? null : ids.get(record.parentCode()),
                    record.name(),
                    record.kind(),
                    record.echelonCode(),
                    record.headTitle(),
                    record.zoneCode());
            Timeline.Revision<UnitVersion> revision =
                    VersionRepository.revise(timeline, value, record.validFrom(), today);
            created += timeline.versions().isEmpty() ? 1 : 0;
            unchanged += revision.isEmpty() ? 1 : 0;
            if (!revision.isEmpty()) {
                revisions.put(id, revision);
                timelines.put(id, after(timeline, revision));
            }
        }
        refuseCycles(timelines, ids, revisions);
        versions.write(UnitVersion.TABLE, governmentId, changeId, revisions);
        return new ImportCounts(created, records.size() - created - unchanged, unchanged);
    }

    private static Timeline<UnitVersion> after(
            Timeline<UnitVersion> timeline, Timeline.Revision<UnitVersion> revision) {
        List<Timeline.Version<UnitVersion>> all = new ArrayList<>(timeline.versions());
        all.removeIf(version -> revision.superseded().contains(version.rowId()));
        all.addAll(revision.written());
        return new Timeline<>(all);
    }

    private static void refuseUnknownParents(
            List<UnitRecord> records, Map<String, UUID> ids, Map<UUID, Timeline<UnitVersion>> timelines) {
        SortedSet<String> known = new TreeSet<>();
        ids.forEach((code, id) -> {
            if (timelines.containsKey(id)) {
                known.add(code);
            }
        });
        records.forEach(record -> known.add(record.code()));
        List<Reason> reasons = records.stream()
                .filter(record -> record.parentCode() != null && !known.contains(record.parentCode()))
                .map(record ->
                        new Reason("unknown-parent-unit", Map.of("unit", record.code(), "parent", record.parentCode())))
                .toList();
        if (!reasons.isEmpty()) {
            throw Refusal.rule("unknown-parent-unit", reasons);
        }
    }

    /** Looks at the tree on every day on which it changes from the first written day on. */
    private static void refuseCycles(
            Map<UUID, Timeline<UnitVersion>> timelines,
            Map<String, UUID> ids,
            Map<UUID, Timeline.Revision<UnitVersion>> revisions) {
        Map<UUID, String> codes = new HashMap<>();
        ids.forEach((code, id) -> codes.put(id, code));
        LocalDate first = revisions.values().stream()
                .flatMap(revision -> revision.written().stream())
                .map(Timeline.Version::from)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (first == null) {
            return;
        }
        SortedSet<LocalDate> days = new TreeSet<>();
        timelines
                .values()
                .forEach(timeline -> timeline.versions().stream()
                        .map(Timeline.Version::from)
                        .filter(day -> !day.isBefore(first))
                        .forEach(days::add));
        for (LocalDate day : days) {
            Map<UUID, UUID> parents = new HashMap<>();
            timelines.forEach((id, timeline) -> {
                UnitVersion unit = timeline.on(day);
                if (unit != null && unit.parentId() != null) {
                    parents.put(id, unit.parentId());
                }
            });
            List<Reason> reasons = ParentChain.cycles(parents).stream()
                    .map(cycle -> new Reason(
                            "unit-cycle",
                            Map.of(
                                    "from",
                                    day,
                                    "units",
                                    cycle.stream()
                                            .map(codes::get)
                                            .filter(Objects::nonNull)
                                            .sorted()
                                            .toList())))
                    .toList();
            if (!reasons.isEmpty()) {
                throw Refusal.rule("unit-cycle", reasons);
            }
        }
    }
}
