package id.selaras.mutation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LetterNumberTest {

    @Test
    void thePatternOfTheGovernmentIsFilled() {
        LocalDate day = LocalDate.of(2025, 12, 31);
        assertThat(new LetterNumber(LetterNumber.USUAL).of("824", 7, "BKPSDM", day))
                .isEqualTo("824/7/BKPSDM/XII/2025");
        assertThat(new LetterNumber("{nomor}.{bulan}-$1").of("824", 7, "BKPSDM", day))
                .isEqualTo("7.12-$1");
    }

    @Test
    void aPatternNeedsTheRunningNumberAndKnowsNoOtherParts() {
        assertThat(new LetterNumber("{kode}/{tahun}").isUsable()).isFalse();
        assertThat(new LetterNumber("{nomor}/{nama}").isUsable()).isFalse();
        assertThat(new LetterNumber("{nomor}/{").isUsable()).isFalse();
        assertThat(new LetterNumber("{nomor}").isUsable()).isTrue();
    }
}
