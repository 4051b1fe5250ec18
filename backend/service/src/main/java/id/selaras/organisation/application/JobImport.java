package id.selaras.organisation.application;

import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.fact.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes jobs. */
@ApplicationScoped
class JobImport {

    private static final int HIGHEST_CLASS = 17;

    @Inject
    VersionRepository versions;

    Map<String, JobRecord> current(UUID governmentId) {
        Map<UUID, Timeline<JobVersion>> timelines = versions.timelines(JobVersion.TABLE, governmentId);
        Map<String, JobRecord> records = new LinkedHashMap<>();
        versions.ids(JobVersion.TABLE, governmentId).forEach((code, id) -> {
            Timeline<JobVersion> timeline = timelines.get(id);
            if (timeline != null) {
                records.put(
                        code,
                        record(code, timeline.versions().get(timeline.versions().size() - 1)));
            }
        });
        return records;
    }

    ImportCounts apply(UUID governmentId, UUID changeId, List<JobRecord> records, LocalDate today) {
        refuseWrongClasses(records);
        Map<String, UUID> ids = versions.ids(JobVersion.TABLE, governmentId);
        Map<UUID, Timeline<JobVersion>> timelines = new HashMap<>(versions.timelines(JobVersion.TABLE, governmentId));
        versions.create(
                JobVersion.TABLE,
                governmentId,
                records.stream().map(JobRecord::code).toList(),
                ids);
        Map<UUID, Timeline.Revision<JobVersion>> revisions = new LinkedHashMap<>();
        int created = 0;
        int unchanged = 0;
        for (JobRecord job : records) {
            UUID id = ids.get(job.code());
            Timeline<JobVersion> timeline = timelines.getOrDefault(id, Timeline.empty());
            Timeline.Revision<JobVersion> revision =
                    VersionRepository.revise(timeline, JobVersion.of(job), job.validFrom(), today);
            created += timeline.versions().isEmpty() ? 1 : 0;
            unchanged += revision.isEmpty() ? 1 : 0;
            revisions.put(id, revision);
        }
        versions.write(JobVersion.TABLE, governmentId, changeId, revisions);
        return new ImportCounts(created, records.size() - created - unchanged, unchanged);
    }

    private static void refuseWrongClasses(List<JobRecord> records) {
        List<Reason> reasons = records.stream()
                .filter(job -> job.jobClass() < 1 || job.jobClass() > HIGHEST_CLASS)
                .map(job -> new Reason("job-class-out-of-range", Map.of("job", job.code(), "class", job.jobClass())))
                .toList();
        if (!reasons.isEmpty()) {
            throw Refusal.rule("job-class-out-of-range", reasons);
        }
    }

    private static JobRecord record(String code, Timeline.Version<JobVersion> version) {
        JobVersion job = version.value();
        return new JobRecord(
                code,
                job.name(),
                job.kind(),
                job.level(),
                job.family(),
                job.jobClass(),
                job.retirementAge(),
                job.educationMinimum(),
                JobRecord.fields(job.educationFields()),
                job.rankMinimum(),
                job.rankMaximum(),
                JobRecord.standard(job.standard()),
                version.from());
    }
}
