package id.selaras.mutation.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.tabular.ExportStamp;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.ExportTable.Column;
import id.selaras.shared.tabular.TabularExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The list of cases as a table for a file. */
@ApplicationScoped
public class MutationCaseExport {

    private static final List<Column<MutationCaseRow>> COLUMNS = List.of(
            new Column<>("Nomor", MutationCaseRow::number),
            new Column<>("Status", MutationCaseRow::status),
            new Column<>("Jenis", MutationCaseRow::kind),
            new Column<>("NIP", row -> row.employee().nip()),
            new Column<>("Nama", row -> row.employee().name()),
            new Column<>("Jabatan asal", row -> row.fromPosition().jobName()),
            new Column<>("Unit asal", row -> row.fromPosition().unitName()),
            new Column<>("Perangkat daerah asal", row -> row.fromPosition().agencyName()),
            new Column<>("Kelas asal", row -> row.fromPosition().jobClass()),
            new Column<>("Jabatan tujuan", row -> row.toPosition().jobName()),
            new Column<>("Unit tujuan", row -> row.toPosition().unitName()),
            new Column<>("Perangkat daerah tujuan", row -> row.toPosition().agencyName()),
            new Column<>("Kelas tujuan", row -> row.toPosition().jobClass()),
            new Column<>("Rangkaian", MutationCaseRow::groupNumber),
            new Column<>("Urutan", MutationCaseRow::sequence),
            new Column<>("Berlaku mulai", MutationCaseRow::effectiveOn),
            new Column<>("Serah terima terlambat", row -> Boolean.TRUE.equals(row.handoverOverdue()) ? "ya" : "tidak"),
            new Column<>("Dibuat (UTC)", row -> LocalDateTime.ofInstant(row.createdAt(), ZoneOffset.UTC)));

    @Inject
    MutationCaseService cases;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /** Every case the filter finds, as far as the actor may see them. */
    public ExportTable<MutationCaseRow> table(MutationCaseFilter filter) {
        return new ExportTable<>(
                "usul-mutasi",
                ExportStamp.of("Usul mutasi", governments.today(current.governmentId()), null),
                COLUMNS,
                TabularExport.allPages(page -> cases.list(filter, page)));
    }
}
