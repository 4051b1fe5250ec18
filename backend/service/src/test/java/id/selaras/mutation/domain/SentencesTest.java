package id.selaras.mutation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.error.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private final Sentences sentences =
            Sentences.of(List.of("code;text", "", "rating-missing;Predikat {year} belum ada; lihat SKP"));

    @Test
    void aCodeBecomesItsSentenceWithItsFigures() {
        assertThat(sentences.of(new Reason("rating-missing", Map.of("year", 2024))))
                .isEqualTo("Predikat 2024 belum ada; lihat SKP");
    }

    @Test
    void aCodeWithoutASentenceStandsForItself() {
        assertThat(sentences.of(Reason.of("nobody-knows"))).isEqualTo("nobody-knows");
    }
}
