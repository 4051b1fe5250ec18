package id.selaras.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShownCommentTest {

    @Test
    void whatWasBlackedOutIsNotShownHoweverItsLettersAreWritten() {
        ShownComment shown = ShownComment.of("Bu RINA dan Bu Rina S. (0812 3456 789)", "rina\nRina S.");

        assertThat(shown.text()).isEqualTo("Bu [disamarkan] dan Bu [disamarkan] ([nomor])");
        assertThat(shown.isMasked()).isTrue();
    }

    @Test
    void signsOfPatternsAreLettersLikeOthers() {
        assertThat(ShownComment.of("Nilai A+ (bagus)", "A+ (").text()).isEqualTo("Nilai [disamarkan]bagus)");
        assertThat(ShownComment.of("Nilai A+", null).shows("a+")).isTrue();
        assertThat(ShownComment.of("Nilai AA", null).shows("a+")).isFalse();
    }

    @Test
    void everyWordThatIsSoughtHasToBeShown() {
        ShownComment shown = ShownComment.of("Antre lama di loket", null);

        assertThat(shown.isMasked()).isFalse();
        assertThat(shown.shows(" LOKET  antre")).isTrue();
        assertThat(shown.shows("loket cepat")).isFalse();
    }

    @Test
    void aWordCountsOnceForEachCommentAndStopWordsAndMarksNever() {
        CommonWords words = new CommonWords(Set.of("yang"));
        List.of("Antrean yang lama, antrean", "Lama! [nomor]", "yang [disamarkan] lama sekali")
                .forEach(text -> words.add(new ShownComment(text, false)));

        assertThat(words.told(1, 2))
                .containsExactly(new CommonWords.CommonWord("lama", 3), new CommonWords.CommonWord("antrean", 1));
        assertThat(words.told(2, 9)).containsExactly(new CommonWords.CommonWord("lama", 3));
    }
}
