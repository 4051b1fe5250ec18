package id.selaras.organisation.application;

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

/** The list of units as a table for a file. */
@ApplicationScoped
public class UnitExport {

    @Inject
    UnitService units;

    @Inject
    UnitDirectory tree;

    @Inject
    GovernmentDirectory governments;

    @Inject
    ReferenceDirectory references;

    @Inject
    CurrentActor current;

    /** Every unit the filter finds, in the order of the tree. */
    public ExportTable<UnitRow> table(UnitFilter filter) {
        LocalDate day = filter.asOf == null ? governments.today(current.governmentId()) : filter.asOf;
        UnitTree all = tree.tree(current.governmentId(), day, filter.knownAt);
        return new ExportTable<>(
                "unit-kerja",
                ExportStamp.of("Unit kerja", day, null),
                columns(all),
                TabularExport.allPages(page -> units.list(filter, page)));
    }

    private List<Column<UnitRow>> columns(UnitTree all) {
        return List.of(
                new Column<>("Kode", UnitRow::code),
                new Column<>("Nama", UnitRow::name),
                new Column<>("Jenis", row -> references.name("unit-kinds", row.kind())),
                new Column<>("Kode induk", row -> code(all, row.parentId())),
                new Column<>("Tingkat", UnitRow::depth),
                new Column<>("Kode wilayah", UnitRow::zone),
                new Column<>("Berlaku mulai", UnitRow::validFrom),
                new Column<>("Berlaku sampai", UnitRow::validTo));
    }

    private static String code(UnitTree all, UUID unit) {
        UnitNode parent = unit == null ? null : all.unit(unit);
        return parent == null ? null : parent.code();
    }
}
