package id.selaras.workload.application;

import id.selaras.organisation.application.GovernmentDirectory;
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

/** The workload analyses as a table for a file. */
@ApplicationScoped
public class AnalysisExport {

    private static final List<Column<WorkloadAnalysisRow>> COLUMNS = List.of(
            new Column<>("Kode jabatan", WorkloadAnalysisRow::positionCode),
            new Column<>("Jabatan", WorkloadAnalysisRow::jobName),
            new Column<>("Unit kerja", WorkloadAnalysisRow::unitName),
            new Column<>("Tahun", WorkloadAnalysisRow::period),
            new Column<>("Jumlah tugas", WorkloadAnalysisRow::tasks),
            new Column<>("Beban kerja (menit/tahun)", WorkloadAnalysisRow::load),
            new Column<>("Kebutuhan sebelum dibulatkan", WorkloadAnalysisRow::rawNeed),
            new Column<>("Kebutuhan", WorkloadAnalysisRow::need),
            new Column<>("Pemangku", WorkloadAnalysisRow::incumbents),
            new Column<>("Pemangku efektif", WorkloadAnalysisRow::effectiveIncumbents),
            new Column<>("Selisih", WorkloadAnalysisRow::difference),
            new Column<>("Rasio beban", WorkloadAnalysisRow::loadRatio),
            new Column<>("Nilai", WorkloadAnalysisRow::grade),
            new Column<>("Keterangan beban", WorkloadAnalysisRow::loadLabel),
            new Column<>("Pensiun 1 tahun", WorkloadAnalysisRow::retiring1),
            new Column<>("Pensiun 3 tahun", WorkloadAnalysisRow::retiring3),
            new Column<>("Pensiun 5 tahun", WorkloadAnalysisRow::retiring5),
            new Column<>("Tanda", row -> String.join(", ", row.flags())));

    @Inject
    AnalysisService analyses;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    CurrentActor current;

    /** One row for every position the filter finds. */
    public ExportTable<WorkloadAnalysisRow> table(AnalysisFilter filter) {
        UUID government = current.governmentId();
        LocalDate day = filter.asOf == null ? governments.today(government) : filter.asOf;
        return new ExportTable<>(
                "analisis-beban-kerja",
                ExportStamp.of(
                        "Analisis beban kerja", day, rules.at(government, day).label()),
                COLUMNS,
                TabularExport.allPages(page -> analyses.list(filter, page)));
    }
}
