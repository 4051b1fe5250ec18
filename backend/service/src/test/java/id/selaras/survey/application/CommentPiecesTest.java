package id.selaras.survey.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.id.Ids;
import id.selaras.survey.domain.Answers;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.ShownComment;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.Survey;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Comments are read a piece at a time, each of them once. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class CommentPiecesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

    @Inject
    SurveyFixtures fixtures;

    @Inject
    Accounts accounts;

    @Inject
    SurveyImport imports;

    @Inject
    CommentRepository comments;

    private record Heard(List<String> texts, boolean cut) {}

    private Heard read(UUID survey, int most) {
        List<String> texts = new ArrayList<>();
        boolean cut = QuarkusTransaction.requiringNew()
                .call(() -> comments.each(survey, most, (ShownComment one) -> texts.add(one.text())));
        return new Heard(texts, cut);
    }

    @Test
    void allAreReadOnceAndNoMoreThanTheMost() {
        Survey survey = fixtures.city("potong-a").prepare(Map.of("opensOn", "2020-01-01", "closesOn", "2020-12-31"));
        List<String> written =
                IntStream.range(0, 1_003).mapToObj(n -> "antrean nomor " + n).toList();
        UUID government = survey.city().government();
        accounts.as(
                government,
                () -> imports.apply(
                        government,
                        Ids.next(),
                        written.stream()
                                .map(words -> new OldAnswer(
                                        survey.code(),
                                        null,
                                        DAY,
                                        new Answers(Map.of(SatisfactionElement.U1, 3)),
                                        Respondent.NOTHING_TOLD,
                                        words))
                                .toList()));
        UUID id = UUID.fromString(survey.id());

        Heard all = read(id, 20_000);
        assertThat(all.cut()).isFalse();
        assertThat(all.texts()).containsExactlyInAnyOrderElementsOf(written);
        assertThat(read(id, 1_003).cut()).isFalse();
        Heard some = read(id, 500);
        assertThat(some.cut()).isTrue();
        assertThat(some.texts()).hasSize(500).isSubsetOf(written).doesNotHaveDuplicates();
    }
}
