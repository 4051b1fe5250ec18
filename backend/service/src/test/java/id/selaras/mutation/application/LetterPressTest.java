package id.selaras.mutation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.mutation.application.LetterText.Exchange;
import id.selaras.mutation.application.LetterText.Loan;
import id.selaras.mutation.application.LetterText.Move;
import id.selaras.mutation.application.LetterText.Person;
import id.selaras.mutation.application.LetterText.Post;
import id.selaras.mutation.domain.DecreeText;
import id.selaras.shared.letter.LetterPress;
import id.selaras.shared.letter.LetterPress.Sheet;
import io.quarkus.qute.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterPressTest {

    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz012345";

    private final LetterPress press = new LetterPress("https://selaras.contoh.go.id");

    @Test
    void aDecreeForThreeHundredPeopleNamesEachOnceAndRepeatsTheHeadingOfItsAnnex() throws IOException {
        Map<String, Object> values = decree();
        List<Move> moves = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            moves.add(move(String.format("Orang Ke%03d", i)));
        }
        values.put("moves", moves);
        String text = read("T4-300", new Sheet("T4", TOKEN, values));
        assertThat(text).contains("300 (tiga ratus) orang");
        for (int i = 1; i <= 300; i++) {
            assertThat(text).containsOnlyOnce(String.format("Orang Ke%03d,", i));
        }
        assertThat(text.split("Jabatan lama", -1).length).isGreaterThan(10);
    }

    @Test
    void anActingOfficialIsToldTheLimitsOfTheAuthority() throws IOException {
        Map<String, Object> values = common();
        values.put("person", move("dr. Siti Nurhaliza Ma'ruf").person());
        values.put("from", move("x").from());
        values.put("to", new Post("Kepala Bidang Pembinaan SD", "Dinas Pendidikan", "Dinas Pendidikan", 11));
        values.put(
                "loan",
                new Loan(
                        "PELAKSANA TUGAS (PLT.)",
                        "Plt.",
                        true,
                        "Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan Pasal 14",
                        "pejabat definitif pensiun",
                        100,
                        "seratus",
                        "1 Desember 2025",
                        "28 Februari 2026"));
        assertThat(read("T7-PLT", new Sheet("T7", TOKEN, values)))
                .contains("Plt. Kepala Bidang Pembinaan SD")
                .contains("tidak berwenang mengambil keputusan atau tindakan strategis")
                .contains("pengangkatan, pemindahan, dan pemberhentian");
    }

    @Test
    void whatPeopleWriteStaysTextAndNothingIsFetched() throws IOException {
        Map<String, Object> values = decree();
        values.put("moves", List.of(move("<img src='file:///etc/passwd'/> & {settings.unit}")));
        Path file = press.set(new Sheet("T4", TOKEN, values));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
                    .contains("<imgsrc='file:///etc/passwd'/>")
                    .contains("{settings.unit}");
            int images = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    images += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
            assertThat(images).as("the QR code alone").isEqualTo(1);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aPreviewSaysThatItIsNoneOnEveryPageAndNobodyConfirmsIt() throws IOException {
        Map<String, Object> values = decree();
        values.put("moves", List.of(move("Orang Satu")));
        String preview = read("T4-pratinjau", new Sheet("T4", null, values));
        assertThat(preview.split("PRATINJAU: konsep", -1).length)
                .as("one on each of three pages")
                .isEqualTo(4);
        assertThat(preview).doesNotContain("Keaslian surat ini");
        assertThat(read("T4-terbit", new Sheet("T4", TOKEN, values)))
                .doesNotContain("PRATINJAU")
                .contains("Keaslian surat ini");
    }

    @Test
    void lettersBetweenGovernmentsNameThePost() throws IOException {
        Map<String, Object> values = common();
        values.put("move", move("Orang Satu"));
        values.put(
                "exchange",
                new Exchange(
                        "Pemerintah Kota Palu",
                        "Pemerintah Kota Samarinda",
                        "Wali Kota Palu",
                        "Palu",
                        List.of("Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019"),
                        "824/9/BKPSDM/X/2025",
                        "1 Oktober 2025",
                        "1 April 2026"));
        assertThat(read("T2", new Sheet("T2", TOKEN, values)))
                .contains("mengusulkan mutasi masuk")
                .contains("Penyuluh Sosial Ahli Pertama")
                .contains("Wali Kota Palu");
        assertThat(read("T3", new Sheet("T3", TOKEN, values)))
                .contains("menyetujui mutasi")
                .contains("dari Pemerintah Kota Palu ke Pemerintah Kota Samarinda")
                .contains("824/9/BKPSDM/X/2025")
                .contains("berlaku sampai dengan tanggal 1 April 2026");
    }

    @Test
    void aTemplateThatLacksAValueIsNotSetWithAHole() {
        Map<String, Object> values = decree();
        assertThatThrownBy(() -> press.set(new Sheet("T4", TOKEN, values))).isInstanceOf(TemplateException.class);
    }

    private String read(String name, Sheet sheet) throws IOException {
        Path file = press.set(sheet);
        Path kept = Files.createDirectories(Path.of("target", "letters")).resolve(name + ".pdf");
        Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
        try (PDDocument document = Loader.loadPDF(kept.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Map<String, Object> common() {
        Map<String, Object> values = new HashMap<>();
        values.put("title", "Surat");
        values.put("number", "824/7/BKPSDM/XII/2025");
        values.put("day", "1 Desember 2025");
        values.put("government", "Kota Samarinda");
        values.put("settings", LetterSettings.usual("Kota Samarinda", "Wali Kota"));
        return values;
    }

    private static Map<String, Object> decree() {
        Map<String, Object> values = common();
        values.put("authority", "WALI KOTA SAMARINDA");
        values.put("about", "PEMINDAHAN PEGAWAI NEGERI SIPIL");
        DecreeLetters.putText(
                values,
                DecreeText.usual(
                        "Kota Samarinda", "Wali Kota Samarinda", List.of("Undang-Undang Nomor 20 Tahun 2023;")),
                Map.of("jumlah", "300 (tiga ratus)", "tmt", "1 Januari 2026", "pertimbangan", "1 November 2025"));
        values.put("noted", List.of("Rekomendasi I-MUT Nomor 77;"));
        return values;
    }

    private static Move move(String name) {
        return new Move(
                new Person(
                        name + ", S.Sos.", "19860926 201505 1 001", "Penata Tingkat I (III/d)", "S-1 Sosiologi", name),
                new Post(
                        "Pengadministrasi Umum",
                        "Kelurahan Sungai Pinang Dalam, Kecamatan Sungai Pinang",
                        "Kecamatan",
                        5),
                new Post("Penyuluh Sosial Ahli Pertama", "Bidang Rehabilitasi, Dinas Sosial", "Dinas Sosial", 8),
                "1 Januari 2026");
    }
}
