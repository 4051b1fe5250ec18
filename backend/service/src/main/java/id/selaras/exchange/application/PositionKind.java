package id.selaras.exchange.application;

import id.selaras.employee.application.PlacementImport;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import id.selaras.mutation.application.MutationCaseDirectory;
import id.selaras.organisation.application.NamedJob;
import id.selaras.organisation.application.OrganisationImport;
import id.selaras.organisation.application.PositionRecord;
import id.selaras.shared.error.Reason;
import id.selaras.workload.application.WorkloadImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Positions. Their unit and job may be told by code or by name; only named ones are made where that is allowed. */
@ApplicationScoped
class PositionKind implements KindImport {

    @Inject
    OrganisationImport organisation;

    @Inject
    PlacementImport placements;

    @Inject
    WorkloadImport workload;

    @Inject
    MutationCaseDirectory cases;

    @Override
    public ImportKind kind() {
        return ImportKind.POSITIONS;
    }

    @Override
    public KindSession open(UUID governmentId, ImportOptions options) {
        return new Session(governmentId, options.createsMissing());
    }

    @Override
    public List<Reason> builtUpon(UUID governmentId, UUID changeId) {
        Set<UUID> introduced = organisation.introducedPositions(changeId);
        return new Dependents()
                .changed(organisation.isBuiltUpon(changeId))
                .resting("placements-rest-on-it", placements.restingOnPositions(introduced, changeId))
                .resting("tasks-rest-on-it", workload.restingOn(introduced, changeId))
                .resting("cases-rest-on-it", cases.openAt(governmentId, introduced))
                .reasons();
    }

    @Override
    public void undo(UUID governmentId, UUID changeId, UUID undoId) {
        organisation.undo(governmentId, changeId, undoId);
    }

    private final class Session implements KindSession {

        private final UUID governmentId;
        private final boolean createsMissing;
        private final Map<String, PositionRecord> known;
        private final NameIndex units = new NameIndex();
        private final NameIndex jobs = new NameIndex();

        Session(UUID governmentId, boolean createsMissing) {
            this.governmentId = governmentId;
            this.createsMissing = createsMissing;
            this.known = organisation.positionsByCode(governmentId);
            organisation.unitsByCode(governmentId).values().forEach(unit -> units.add(unit.code(), unit.name()));
            organisation.jobsByCode(governmentId).values().forEach(job -> jobs.add(job.code(), job.name()));
        }

        @Override
        public String keyOf(Values told) {
            return told.text(keyField());
        }

        @Override
        public String keyField() {
            return "kode_posisi";
        }

        @Override
        public void load(List<CheckedRow> block) {
            for (CheckedRow row : block) {
                resolve(row, "kode_unit", units);
                resolve(row, "kode_jabatan", jobs);
            }
        }

        private void resolve(CheckedRow row, String field, NameIndex index) {
            String told = row.told().get(field);
            String code = told == null || index.isCode(told) ? told : index.codeOf(told);
            if (code != null) {
                row.told().put(field, code);
            }
        }

        @Override
        public Values known(String key) {
            PositionRecord position = known.get(key);
            return position == null
                    ? null
                    : Values.of()
                            .with("kode_posisi", position.code())
                            .with("kode_unit", position.unitCode())
                            .with("kode_jabatan", position.jobCode())
                            .with("kebutuhan", position.need())
                            .with("minimum", position.minimum())
                            .with("kritis", position.criticality());
        }

        @Override
        public void check(CheckedRow row) {
            checkReference(row, "kode_unit", units, "unknown-unit");
            checkReference(row, "kode_jabatan", jobs, "unknown-job");
            row.values().with("minimum", row.values().text("minimum", "0"));
            row.values().with("kritis", row.values().text("kritis", "1"));
            Integer need = row.values().integer("kebutuhan");
            int minimum = row.values().integer("minimum", 0);
            if (need != null && need < minimum) {
                row.warning("minimum", "need-below-minimum", Map.of("need", "" + need, "minimum", "" + minimum));
            }
        }

        private void checkReference(CheckedRow row, String field, NameIndex index, String unknown) {
            String value = row.values().text(field);
            if (value == null || index.isCode(value)) {
                return;
            }
            if (index.isAmbiguous(value)) {
                row.error(field, "ambiguous-name", Map.of("value", value));
            } else if (createsMissing) {
                row.warning(field, "will-be-created", Map.of("value", value));
            } else {
                row.error(field, unknown, Map.of("value", value));
            }
        }

        @Override
        public Set<String> keys() {
            return known.keySet();
        }

        @Override
        public void apply(UUID changeId, List<Values> rows) {
            Set<String> newUnits = new LinkedHashSet<>();
            Set<String> newJobs = new LinkedHashSet<>();
            for (Values row : rows) {
                if (!units.isCode(row.text("kode_unit"))) {
                    newUnits.add(row.text("kode_unit"));
                }
                if (!jobs.isCode(row.text("kode_jabatan"))) {
                    newJobs.add(row.text("kode_jabatan"));
                }
            }
            Map<String, String> unitCodes =
                    newUnits.isEmpty() ? Map.of() : organisation.createMissingUnits(governmentId, changeId, newUnits);
            Map<String, String> jobCodes = newJobs.isEmpty()
                    ? Map.of()
                    : organisation.createMissingJobs(
                            governmentId,
                            changeId,
                            newJobs.stream()
                                    .map(name -> new NamedJob(name, null, null))
                                    .toList());
            organisation.applyPositions(
                    governmentId,
                    changeId,
                    rows.stream()
                            .map(row -> new PositionRecord(
                                    row.text("kode_posisi"),
                                    unitCodes.getOrDefault(row.text("kode_unit"), row.text("kode_unit")),
                                    jobCodes.getOrDefault(row.text("kode_jabatan"), row.text("kode_jabatan")),
                                    row.integer("kebutuhan"),
                                    row.integer("minimum", 0),
                                    row.integer("kritis", 1),
                                    row.date("berlaku_mulai")))
                            .toList());
        }

        @Override
        public int rowsAtOnce() {
            return Integer.MAX_VALUE;
        }
    }
}
