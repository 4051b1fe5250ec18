package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import id.selaras.organisation.application.JobRecord;
import id.selaras.organisation.application.OrganisationImport;
import id.selaras.shared.error.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The job catalogue. */
@ApplicationScoped
class JobKind implements KindImport {

    @Inject
    OrganisationImport organisation;

    @Override
    public ImportKind kind() {
        return ImportKind.JOBS;
    }

    @Override
    public KindSession open(UUID governmentId, ImportOptions options) {
        return new Session(governmentId, organisation.jobsByCode(governmentId));
    }

    @Override
    public List<Reason> builtUpon(UUID governmentId, UUID changeId) {
        return new Dependents().changed(organisation.isBuiltUpon(changeId)).reasons();
    }

    @Override
    public void undo(UUID governmentId, UUID changeId, UUID undoId) {
        organisation.undo(governmentId, changeId, undoId);
    }

    private final class Session implements KindSession {

        private final UUID governmentId;
        private final Map<String, JobRecord> known;

        Session(UUID governmentId, Map<String, JobRecord> known) {
            this.governmentId = governmentId;
            this.known = known;
        }

        @Override
        public String keyOf(Values told) {
            return told.text(keyField());
        }

        @Override
        public String keyField() {
            return "kode_jabatan";
        }

        @Override
        public void load(List<CheckedRow> block) {
            // The catalogue is small: all of it was read when the session was opened.
        }

        @Override
        public Values known(String key) {
            JobRecord job = known.get(key);
            return job == null
                    ? null
                    : Values.of()
                            .with("kode_jabatan", job.code())
                            .with("nama_jabatan", job.name())
                            .with("jenis_jabatan", job.kind())
                            .with("jenjang", job.level())
                            .with("rumpun", job.family())
                            .with("kelas", job.jobClass())
                            .with("bup", job.retirementAge())
                            .with("pendidikan_min", job.educationMinimum())
                            .with("bidang_pendidikan", String.join("|", job.educationFields()))
                            .with("gol_min", job.rankMinimum())
                            .with("gol_maks", job.rankMaximum())
                            .with("standar_kompetensi", Values.levels(job.standard()));
        }

        @Override
        public void check(CheckedRow row) {
            Values values = row.values();
            String lowest = values.text("gol_min");
            String highest = values.text("gol_maks");
            if (lowest != null && highest != null && lowest.compareTo(highest) > 0) {
                row.error("gol_min", "ranks-reversed", Map.of());
            }
            if (values.text("bidang_pendidikan") != null) {
                values.with("bidang_pendidikan", String.join("|", values.list("bidang_pendidikan")));
            }
        }

        @Override
        public Set<String> keys() {
            return known.keySet();
        }

        @Override
        public void apply(UUID changeId, List<Values> rows) {
            organisation.applyJobs(
                    governmentId, changeId, rows.stream().map(JobKind::record).toList());
        }

        @Override
        public int rowsAtOnce() {
            return Integer.MAX_VALUE;
        }
    }

    private static JobRecord record(Values row) {
        return new JobRecord(
                row.text("kode_jabatan"),
                row.text("nama_jabatan"),
                row.text("jenis_jabatan"),
                row.text("jenjang"),
                row.text("rumpun"),
                row.integer("kelas"),
                row.integer("bup"),
                row.text("pendidikan_min"),
                row.list("bidang_pendidikan"),
                row.text("gol_min"),
                row.text("gol_maks"),
                row.levels("standar_kompetensi"),
                null);
    }
}
