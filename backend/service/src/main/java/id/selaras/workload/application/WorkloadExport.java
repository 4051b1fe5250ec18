package id.selaras.workload.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.tabular.ExportStamp;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.ExportTable.Column;
import id.selaras.shared.tabular.TabularExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The tasks of positions as a table for a file. */
@ApplicationScoped
public class WorkloadExport {

    @Inject
    WorkloadService workload;

    @Inject
    GovernmentDirectory governments;

    @Inject
    ReferenceDirectory references;

    @Inject
    RuleDirectory rules;

    @Inject
    CurrentActor current;

    /** Every task the filter finds. */
    public ExportTable<WorkloadMetricRow> table(WorkloadFilter filter) {
        UUID government = current.governmentId();
        LocalDate today = governments.today(government);
        return new ExportTable<>(
                "tugas-jabatan",
                ExportStamp.of(
                        "Tugas jabatan", today, rules.at(government, today).label()),
                columns(),
                TabularExport.allPages(page -> workload.list(filter, page)));
    }

    private List<Column<WorkloadMetricRow>> columns() {
        return List.of(
                new Column<>("Kode jabatan", WorkloadMetricRow::positionCode),
                new Column<>("Jabatan", WorkloadMetricRow::positionName),
                new Column<>("Unit kerja", WorkloadMetricRow::unitName),
                new Column<>("Tahun", WorkloadMetricRow::period),
                new Column<>("Kode tugas", WorkloadMetricRow::taskCode),
                new Column<>("Tugas", WorkloadMetricRow::taskName),
                new Column<>(
                        "Metode",
                        row -> references.name("workload-methods", row.method().name())),
                new Column<>("Volume", WorkloadMetricRow::volume),
                new Column<>("Satuan", WorkloadMetricRow::unit),
                new Column<>(
                        "Frekuensi",
                        row -> references.name("frequencies", row.frequency().name())),
                new Column<>("Menit per satuan", WorkloadMetricRow::minutesPerUnit),
                new Column<>("Kemampuan rata-rata", WorkloadMetricRow::ability),
                new Column<>("Jumlah sif", WorkloadMetricRow::shifts),
                new Column<>("Kebutuhan langsung", WorkloadMetricRow::directNeed),
                new Column<>("Kebutuhan", WorkloadMetricRow::need),
                new Column<>("Menit per tahun", WorkloadMetricRow::minutesPerYear),
                new Column<>("Bukti", WorkloadMetricRow::evidence),
                new Column<>(
                        "Tingkat bukti",
                        row -> references.name(
                                "evidence-levels", row.evidenceLevel().name())));
    }
}
