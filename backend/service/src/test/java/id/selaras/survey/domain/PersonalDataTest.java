package id.selaras.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hubungi 0812-3456-7890 ya | hubungi [nomor] ya",
                "WA +62 812 3456 7890. | WA [nomor].",
                "kantor (0541) 123456 | kantor ([nomor]",
                "NIK 6472 0112 3456 0001 | NIK [nomor]",
                "petugas 198609262015051001 ramah | petugas [nomor] ramah",
                "NIP 19860926 201505 1 001 | NIP [nomor]",
                "surel budi.santoso+x@contoh.go.id | surel [pos-el]",
                "budi @ contoh.id | [pos-el]",
                "lihat @budi_samarinda. Terima kasih | lihat [akun]. Terima kasih",
                "IG:@budi.smd lambat | IG:[akun] lambat",
                "rumah di Jl. Ahmad Yani No. 12, Samarinda | rumah di [alamat], Samarinda",
                "Jln Mulawarman 7A banjir | [alamat] banjir",
                "jl. pangeran antasari gang 5 rusak | [alamat] rusak",
                "di jl sudirman lampunya mati | di [alamat] lampunya mati",
                "warga Jalan Pangeran Antasari mengeluh | warga [alamat] mengeluh",
                "Gang Mawar 3 gelap | [alamat] gelap",
                "jalan merdeka no 5 ya | [alamat] ya",
                "saya RT 05 RW 02 | saya [alamat]",
                "di RT.12/RW.3 gelap | di [alamat] gelap",
                "rt/rw 004/010 banjir | [alamat] banjir",
                "mobil KT 1234 AB parkir | mobil [nomor kendaraan] parkir",
                "motor B1234XYZ dan kt 5678 bc | motor [nomor kendaraan] dan [nomor kendaraan]"
            })
    void whatLeadsToAPersonIsMasked(String written, String shown) {
        assertThat(PersonalData.masked(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antre 2 jam di loket 3, lalu pukul 12.30 tutup",
                "Biaya Rp150.000 untuk 2 lembar, tahun 2025-2026",
                "Tanggal 17 Agustus 2026 libur @ kantor",
                "Nomor antrean A-1234567",
                "Jalan menuju loket rusak, jalan 2 menit saja",
                "Antre jalan terus di loket 3 sampai pukul 10",
                "Layanan berjalan lancar, surat tertulis 3 hari",
                "Ada 12 orang di loket B dan 5 di loket C",
                "Per 2024 an lebih cepat, artinya 5 hari"
            })
    void whatLeadsToNobodyStays(String written) {
        assertThat(PersonalData.masked(written)).isEqualTo(written);
        assertThat(PersonalData.isIn(written)).isFalse();
    }

    @Test
    void aLongRunOfDigitsGoesWhole() {
        assertThat(PersonalData.masked("9".repeat(900))).isEqualTo("[nomor]");
    }
}
