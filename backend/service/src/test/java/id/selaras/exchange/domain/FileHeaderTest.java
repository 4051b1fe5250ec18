package id.selaras.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.tabular.TableCell;
import id.selaras.shared.tabular.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileHeaderTest {

    @Test
    void titlesAboveTheHeaderArePassedOver() {
        FileHeader header = FileHeader.find(
                ImportKind.EMPLOYEES,
                rows(
                        new String[] {"DAFTAR NOMINATIF PEGAWAI", ""},
                        new String[] {"Keadaan", "Desember 2024", "halaman 1"},
                        new String[] {"NO", "NIP", "NAMA PEGAWAI", "GOL/RUANG", "L/P"},
                        new String[] {"1", "198609262015051001", "Budi", "III/a", "L"}));
        assertThat(header.rowNumber()).isEqualTo(3);
        assertThat(new ColumnSuggestion(ImportKind.EMPLOYEES, header.columns()).fields())
                .containsEntry("nip_baru", "NIP")
                .containsEntry("nama", "NAMA PEGAWAI")
                .containsEntry("gol_akhir_id", "GOL/RUANG")
                .containsEntry("jenis_kelamin", "L/P");
    }

    @Test
    void theFirstRowWithSeveralCellsIsTheHeaderOfAnUnknownFile() {
        FileHeader header = FileHeader.find(
                ImportKind.UNITS,
                rows(new String[] {"# data per 2024"}, new String[] {"a", "b"}, new String[] {"1", "2"}));
        assertThat(header.rowNumber()).isEqualTo(2);
    }

    @Test
    void namelessAndEqualColumnsGetNames() {
        FileHeader header = FileHeader.find(ImportKind.UNITS, rows(new String[] {"", "nama", "nama", "  x   y "}));
        assertThat(header.columns()).containsExactly("Kolom A", "nama", "nama (2)", "x y");
    }

    @Test
    void theSameHeaderInOtherLettersIsRemembered() {
        FileHeader one = new FileHeader(1, List.of("NIP BARU", "Nama"));
        FileHeader two = new FileHeader(4, List.of("nip_baru", "NAMA"));
        FileHeader other = new FileHeader(1, List.of("Nama", "NIP BARU"));
        assertThat(one.fingerprint()).isEqualTo(two.fingerprint()).isNotEqualTo(other.fingerprint());
    }

    @Test
    void aColumnIsSuggestedForOneFieldOnly() {
        for (ImportKind kind : ImportKind.values()) {
            List<String> all =
                    ImportFields.of(kind).stream().map(ImportField::name).toList();
            ColumnSuggestion suggestion = new ColumnSuggestion(kind, all);
            assertThat(suggestion.isCanonical()).isTrue();
            suggestion.fields().forEach((field, column) -> assertThat(column).isEqualTo(field));
            assertThat(suggestion.fields()).hasSize(all.size());
        }
    }

    private static List<TableRow> rows(String[]... cells) {
        List<TableRow> rows = new ArrayList<>();
        for (String[] row : cells) {
            rows.add(new TableRow(
                    rows.size() + 1, Arrays.stream(row).map(TableCell::text).toList()));
        }
        return rows;
    }
}
