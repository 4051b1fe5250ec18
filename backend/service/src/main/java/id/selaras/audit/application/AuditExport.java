package id.selaras.audit.application;

import id.selaras.shared.tabular.ExportStamp;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.ExportTable.Column;
import id.selaras.shared.tabular.TabularExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The log as a table for a file; its days and times are in UTC, as in its filter. */
@ApplicationScoped
public class AuditExport {

    private static final List<Column<AuditEntryView>> COLUMNS = List.of(
            new Column<>("Nomor", AuditEntryView::sequence),
            new Column<>("Waktu (UTC)", entry -> LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC)),
            new Column<>("Pelaku", entry -> entry.actor().username()),
            new Column<>("Peran", entry -> String.join(", ", entry.actor().roles())),
            new Column<>("Tindakan", AuditEntryView::action),
            new Column<>("Jenis objek", AuditEntryView::entityType),
            new Column<>("Objek", AuditEntryView::entityId),
            new Column<>("Alasan", AuditEntryView::reason),
            new Column<>("Sebelum", AuditEntryView::before),
            new Column<>("Sesudah", AuditEntryView::after),
            new Column<>("Sidik", AuditEntryView::hash));

    @Inject
    AuditService audit;

    @Inject
    Clock clock;

    /** Every entry the filter finds, newest first. */
    public ExportTable<AuditEntryView> table(AuditFilter filter) {
        return new ExportTable<>(
                "jejak-audit",
                ExportStamp.of("Jejak audit", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), null),
                COLUMNS,
                TabularExport.allPages(page -> audit.entries(filter, page)));
    }
}
