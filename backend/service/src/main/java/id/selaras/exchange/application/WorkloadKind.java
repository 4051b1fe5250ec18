package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import id.selaras.organisation.application.OrganisationImport;
import id.selaras.shared.error.Reason;
import id.selaras.workload.application.WorkloadImport;
import id.selaras.workload.application.WorkloadRecord;
import id.selaras.workload.domain.EvidenceLevel;
import id.selaras.workload.domain.Frequency;
import id.selaras.workload.domain.TaskCode;
import id.selaras.workload.domain.WorkloadMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tasks with their volumes and norms. A figure that is missing lets the task count as zero, with a warning. */
@ApplicationScoped
class WorkloadKind implements KindImport {

    private static final Map<String, List<String>> NEEDED = Map.of(
            "TASK", List.of("volume", "menit_per_satuan"),
            "OUTPUT", List.of("volume", "kemampuan"),
            "OBJECT", List.of("volume", "kemampuan"),
            "EQUIPMENT", List.of("volume", "kemampuan"),
            "SECTORAL", List.of("kebutuhan_langsung"));

    @Inject
    WorkloadImport workload;

    @Inject
    OrganisationImport organisation;

    @Override
    public ImportKind kind() {
        return ImportKind.WORKLOAD;
    }

    @Override
    public KindSession open(UUID governmentId, ImportOptions options) {
        return new Session(governmentId);
    }

    @Override
    public List<Reason> builtUpon(UUID governmentId, UUID changeId) {
        return new Dependents().changed(workload.isBuiltUpon(changeId)).reasons();
    }

    @Override
    public void undo(UUID governmentId, UUID changeId, UUID undoId) {
        workload.undo(governmentId, changeId, undoId);
    }

    private final class Session implements KindSession {

        private final UUID governmentId;
        private final Map<String, WorkloadRecord> known;
        private final Set<String> positions;
        private final Set<Integer> years = new HashSet<>();

        Session(UUID governmentId) {
            this.governmentId = governmentId;
            this.known = workload.current(governmentId);
            this.positions = organisation.positionIds(governmentId).keySet();
        }

        @Override
        public String keyOf(Values told) {
            String task = told.text("kode_tugas");
            if (task == null && told.text("uraian_tugas") != null) {
                task = TaskCode.of(told.text("uraian_tugas"));
            }
            return PersonSession.key(told.text("kode_posisi"), told.text("tahun"), task);
        }

        @Override
        public void load(List<CheckedRow> block) {
            // Tasks come for all positions in any order: all of them were read when the session was opened.
        }

        @Override
        public Values known(String key) {
            WorkloadRecord task = known.get(key);
            return task == null
                    ? null
                    : Values.of()
                            .with("kode_posisi", task.positionCode())
                            .with("tahun", task.period())
                            .with("kode_tugas", task.taskCode())
                            .with("uraian_tugas", task.taskName())
                            .with("metode", task.method())
                            .with("volume", task.volume())
                            .with("satuan", task.unit())
                            .with("frekuensi", task.frequency())
                            .with("menit_per_satuan", task.minutesPerUnit())
                            .with("kemampuan", task.ability())
                            .with("giliran", task.shifts())
                            .with("kebutuhan_langsung", task.directNeed())
                            .with("bukti", task.evidence())
                            .with("tingkat_bukti", task.evidenceLevel());
        }

        @Override
        public void check(CheckedRow row) {
            Values values = row.values();
            values.with("metode", values.text("metode", WorkloadMethod.TASK.name()));
            values.with("frekuensi", values.text("frekuensi", Frequency.YEAR.name()));
            values.with("tingkat_bukti", values.text("tingkat_bukti", EvidenceLevel.NONE.name()));
            if (values.text("kode_tugas") == null && values.text("uraian_tugas") != null) {
                values.with("kode_tugas", TaskCode.of(values.text("uraian_tugas")));
            }
            String position = values.text("kode_posisi");
            if (position != null && !positions.contains(position)) {
                row.error("kode_posisi", "unknown-position", Map.of("value", position));
            }
            String method = values.text("metode");
            for (String field : NEEDED.get(method)) {
                if (values.text(field) == null) {
                    row.warning(field, "workload-incomplete", Map.of("method", method));
                }
            }
            if (values.integer("tahun") != null) {
                years.add(values.integer("tahun"));
            }
        }

        /** A file tells whole years, not all of them. */
        @Override
        public Set<String> keys() {
            return known.entrySet().stream()
                    .filter(task -> years.contains(task.getValue().period()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        @Override
        public void apply(UUID changeId, List<Values> rows) {
            workload.apply(
                    governmentId,
                    changeId,
                    rows.stream().map(WorkloadKind::record).toList());
        }
    }

    private static WorkloadRecord record(Values row) {
        return new WorkloadRecord(
                row.text("kode_posisi"),
                row.integer("tahun"),
                row.text("kode_tugas"),
                row.text("uraian_tugas"),
                WorkloadMethod.valueOf(row.text("metode")),
                row.decimal("volume"),
                row.text("satuan"),
                Frequency.valueOf(row.text("frekuensi")),
                row.decimal("menit_per_satuan"),
                row.decimal("kemampuan"),
                row.decimal("giliran"),
                row.decimal("kebutuhan_langsung"),
                row.text("bukti"),
                EvidenceLevel.valueOf(row.text("tingkat_bukti")));
    }
}
