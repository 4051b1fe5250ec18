package id.selaras.workload.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.tabular.ExportStamp;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.ExportTable.Column;
import id.selaras.shared.tabular.TabularExport;
import id.selaras.workload.domain.SeatNeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The list of positions as a table for a file. */
@ApplicationScoped
public class PositionExport {

    @Inject
    PositionService positions;

    @Inject
    GovernmentDirectory governments;

    @Inject
    ReferenceDirectory references;

    @Inject
    RuleDirectory rules;

    @Inject
    CurrentActor current;

    /** Every position the filter finds. */
    public ExportTable<PositionRow> table(PositionFilter filter) {
        UUID government = current.governmentId();
        LocalDate day = filter.asOf == null ? governments.today(government) : filter.asOf;
        return new ExportTable<>(
                "jabatan",
                ExportStamp.of("Jabatan", day, rules.at(government, day).label()),
                columns(),
                TabularExport.allPages(page -> positions.list(filter, page)));
    }

    private List<Column<PositionRow>> columns() {
        return List.of(
                new Column<>("Kode", PositionRow::code),
                new Column<>("Jabatan", PositionRow::jobName),
                new Column<>("Unit kerja", PositionRow::unitName),
                new Column<>("Perangkat daerah", PositionRow::agencyName),
                new Column<>("Jenis jabatan", row -> references.name("job-kinds", row.jobKind())),
                new Column<>("Jenjang", row -> references.name("job-levels", row.level())),
                new Column<>("Rumpun", row -> references.name("job-families", row.family())),
                new Column<>("Kelas jabatan", PositionRow::jobClass),
                new Column<>("Kebutuhan", row -> row.needSource() == SeatNeed.Source.NONE ? null : row.need()),
                new Column<>("Kebutuhan sebelum dibulatkan", PositionRow::rawNeed),
                new Column<>("Dasar kebutuhan", row -> basis(row.needSource())),
                new Column<>("Jumlah minimum", PositionRow::minimum),
                new Column<>("Kekritisan", PositionRow::criticality),
                new Column<>("Pemangku", PositionRow::incumbents),
                new Column<>("Pemangku efektif", PositionRow::effectiveIncumbents),
                new Column<>("Selisih", PositionRow::difference),
                new Column<>("Beban kerja (menit/tahun)", PositionRow::load),
                new Column<>("Rasio beban", PositionRow::loadRatio),
                new Column<>("Nilai", PositionRow::grade),
                new Column<>("Keterangan beban", PositionRow::loadLabel));
    }

    private static String basis(SeatNeed.Source source) {
        return switch (source) {
            case FIXED -> "Ketetapan";
            case WORKLOAD -> "Beban kerja";
            case NONE -> "Belum ada";
        };
    }
}
