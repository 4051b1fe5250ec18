package id.selaras.employee.application;

import id.selaras.employee.domain.WishReason;
import id.selaras.shared.tabular.ExportStamp;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.ExportTable.Column;
import id.selaras.shared.tabular.TabularExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The wishes of a window, and how often each place is wished for, as tables for a file. */
@ApplicationScoped
public class WishExport {

    private static final Map<WishReason, String> REASONS = Map.of(
            WishReason.FAMILY_UNIFICATION, "Menyatukan keluarga",
            WishReason.HEALTH, "Kesehatan",
            WishReason.DISTANCE, "Jarak",
            WishReason.CAREER, "Karier",
            WishReason.COMPETENCE, "Kompetensi",
            WishReason.OTHER, "Lainnya");

    private static final List<Column<WishListRow>> WISHES = List.of(
            new Column<>("NIP", WishListRow::nip),
            new Column<>("Nama", WishListRow::employeeName),
            new Column<>(
                    "Jabatan sekarang",
                    row -> row.held() == null ? null : row.held().jobName()),
            new Column<>(
                    "Unit sekarang",
                    row -> row.held() == null ? null : row.held().unitName()),
            new Column<>("Urutan", WishListRow::rank),
            new Column<>("Jabatan yang diminati", row -> row.place().jobName()),
            new Column<>("Unit yang diminati", row -> row.place().unitName()),
            new Column<>("Perangkat daerah", row -> row.place().agencyName()),
            new Column<>("Bersedia", row -> row.acceptable() ? "ya" : "tidak"),
            new Column<>("Alasan", row -> REASONS.get(row.reason())),
            new Column<>("Diubah", WishListRow::changedOn));

    private static final List<Column<WishCount>> COUNTS = List.of(
            new Column<>("Jabatan", row -> row.place().jobName()),
            new Column<>("Unit", row -> row.place().unitName()),
            new Column<>("Perangkat daerah", row -> row.place().agencyName()),
            new Column<>("Diminati", WishCount::wanted),
            new Column<>("Pilihan pertama", WishCount::first),
            new Column<>("Tidak diminati", WishCount::unwanted));

    @Inject
    WishListService lists;

    @Inject
    WishWindowService windows;

    /** Every wish the filter finds; the people's own words are not in the file. */
    public ExportTable<WishListRow> wishes(UUID window, WishFilter filter) {
        return new ExportTable<>(
                "minat",
                stamp("Minat", window),
                WISHES,
                TabularExport.allPages(page -> lists.list(window, filter, page)));
    }

    /** Every post and unit the filter finds. */
    public ExportTable<WishCount> counts(UUID window, WishCountFilter filter) {
        return new ExportTable<>(
                "minat-per-jabatan",
                stamp("Minat per jabatan", window),
                COUNTS,
                TabularExport.allPages(page -> lists.counts(window, filter, page)));
    }

    private ExportStamp stamp(String title, UUID window) {
        return ExportStamp.of(title + ": " + windows.one(window).name(), windows.today(), null);
    }
}
