package id.selaras.shared.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndonesianTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "1, satu",
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "19, sembilan belas",
        "20, dua puluh",
        "31, tiga puluh satu",
        "100, seratus",
        "111, seratus sebelas",
        "199, seratus sembilan puluh sembilan",
        "200, dua ratus",
        "1000, seribu",
        "1999, seribu sembilan ratus sembilan puluh sembilan",
        "2026, dua ribu dua puluh enam",
        "999999, sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan"
    })
    void numbersAreWrittenInWords(int number, String words) {
        assertThat(IndonesianText.words(number)).isEqualTo(words);
    }

    @Test
    void daysHoursAndNumbersAreWrittenAsLettersDo() {
        assertThat(IndonesianText.date(LocalDate.of(2025, 12, 31))).isEqualTo("31 Desember 2025");
        assertThat(IndonesianText.weekday(LocalDate.of(2025, 12, 31))).isEqualTo("Rabu");
        assertThat(IndonesianText.nip("198609262015051001")).isEqualTo("19860926 201505 1 001");
        assertThat(IndonesianText.zone(ZoneId.of("Asia/Makassar"))).isEqualTo("WITA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dr. Siti Aminah, S.Kom., M.Si.|dr. SITI AMINAH, S.Kom., M.Si.",
                "Prof. Dr. Andi Ma'ruf|Prof. Dr. ANDI MA'RUF",
                "Sukarno|SUKARNO"
            })
    void namesAreCapitalAndTitlesStay(String name, String capital) {
        assertThat(IndonesianText.capitals(name)).isEqualTo(capital);
    }
}
