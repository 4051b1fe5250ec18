package id.selaras.mutation.application;

import id.selaras.mutation.domain.LetterKind;
import id.selaras.mutation.domain.LetterNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a government sets for its letters.
 *
 * @param letterhead   lines of the letterhead, the government first, then its agency
 * @param address      line below it: street, telephone, e-mail
 * @param place        where letters are signed
 * @param numbering    pattern, see {@link id.selaras.mutation.domain.LetterNumber}
 * @param unit         short name of the issuing unit in numbers
 * @param archiveCodes classification by kind of letter ({@code T4} …); what is missing is filed as usual
 * @param authority    who signs decrees (PPK)
 * @param secretary    who calls meetings and orders loans (Sekretaris Daerah)
 * @param agencyHead   who signs for the staffing agency
 * @param legalBases   texts under "Mengingat", in the order of their rank
 * @param copies       who gets a copy (tembusan)
 */
public record LetterSettings(
        @NotEmpty @Size(max = 4) List<@NotBlank @Size(max = 120) String> letterhead,
        @NotBlank @Size(max = 200) String address,
        @NotBlank @Size(max = 80) String place,
        @NotBlank @Size(max = 100) String numbering,
        @NotBlank @Size(max = 20) String unit,
        @NotNull @Size(max = 20) Map<@Size(max = 12) String, @NotBlank @Size(max = 20) String> archiveCodes,
        @NotNull @Valid Signatory authority,
        @NotNull @Valid Signatory secretary,
        @NotNull @Valid Signatory agencyHead,
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 400) String> legalBases,
        @NotNull @Size(max = 15) List<@NotBlank @Size(max = 200) String> copies) {

    /**
     * Who signs.
     *
     * @param title office, for example {@code Wali Kota Samarinda}
     * @param name  with titles, or null while it is not set
     * @param rank  pangkat and golongan, or null where the office has none
     * @param nip   18 digits, or null where the office has none
     */
    public record Signatory(
            @NotBlank @Size(max = 160) String title,
            @Size(max = 160) @Schema(nullable = true) String name,
            @Size(max = 80) @Schema(nullable = true) String rank,
            @Size(max = 18) @Schema(nullable = true) String nip) {}

    /** The settings of a start: what can be told from the government's name alone. */
    static LetterSettings usual(String government, String headTitle) {
        String region = government.replaceFirst("^(Kota|Kabupaten|Provinsi) ", "");
        return new LetterSettings(
                List.of(
                        ("Pemerintah " + government).toUpperCase(Locale.ROOT),
                        "BADAN KEPEGAWAIAN DAN",
                        "PENGEMBANGAN SUMBER DAYA MANUSIA"),
                "Alamat kantor, telepon, dan pos-el diatur di Pengaturan surat",
                region,
                LetterNumber.USUAL,
                "BKPSDM",
                Map.of(),
                new Signatory(headTitle + " " + region, null, null, null),
                new Signatory("Sekretaris Daerah " + government, null, null, null),
                new Signatory(
                        "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia " + government,
                        null,
                        null,
                        null),
                List.of(
                        "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
                        "Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan;",
                        "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;",
                        "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana"
                                + " telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020;",
                        "Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil;",
                        "Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019 tentang Tata Cara Pelaksanaan Mutasi;"),
                List.of(
                        "Kepala Badan Kepegawaian Negara",
                        "Inspektur " + government,
                        "Kepala Badan Pengelolaan Keuangan dan Aset Daerah " + government,
                        "Kepala Perangkat Daerah yang bersangkutan"));
    }

    String archiveCode(LetterKind kind) {
        return archiveCodes.getOrDefault(kind.code(), kind.archiveCode());
    }
}
