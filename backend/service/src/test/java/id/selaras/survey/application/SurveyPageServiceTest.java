package id.selaras.survey.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.sql.PoolRenewal;
import id.selaras.survey.application.PublicSurvey.Phase;
import id.selaras.survey.domain.SurveyAudience;
import id.selaras.survey.domain.TokenPolicy;
import java.sql.SQLNonTransientConnectionException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What citizens see when the answer to their page is that something does not work. */
class SurveyPageServiceTest {

    static final PublicSurvey SURVEY = new PublicSurvey(
            "abc",
            "Survei",
            "Pendaftaran",
            "Puskesmas",
            "Kota",
            true,
            true,
            Phase.OPEN,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            QuestionTexts.in("id"),
            List.of(),
            List.of("id", "en", "jv"),
            List.of(),
            List.of(),
            SurveyAudience.PUBLIC,
            null,
            TokenPolicy.OPTIONAL,
            "samarinda");
    private static final RuntimeException DOWN =
            new IllegalStateException(new SQLNonTransientConnectionException("gone", "08S01"));
    private static final PageForm FIRST = PageForm.first(null, false);
    private static final String NUMBER = UUID.randomUUID().toString();

    private final SurveyPageService pages = new SurveyPageService();
    private RuntimeException trouble;
    private RuntimeException refusal;

    @BeforeEach
    void surveys() {
        pages.press = new PagePress();
        pages.pool = new PoolRenewal() {
            @Override
            public void after(Throwable fault) {
                assertThat(fault).isSameAs(DOWN);
            }
        };
        pages.surveys = new PublicSurveyService() {
            @Override
            public PublicSurvey read(String code, String language) {
                if (trouble != null) {
                    throw trouble;
                }
                return SURVEY;
            }

            @Override
            public CompletionStage<Receipt> answer(String code, UUID id, GiveAnswers command) {
                return CompletableFuture.<Receipt>failedFuture(refusal).exceptionally(failed -> {
                    throw new CompletionException(failed);
                });
            }
        };
    }

    @Test
    void aPageThatWasReadBeforeIsShownWhileTheDatabaseIsAway() {
        String before = pages.read("abc", FIRST).html();
        assertThat(before).contains("Data contoh – semua orang rekaan");
        trouble = DOWN;

        SurveyPage page = pages.read("abc", FIRST);

        assertThat(page.refusal()).isNull();
        assertThat(page.html()).isEqualTo(before);
    }

    @Test
    void aPageThatNobodyHasReadYetAsksToComeAgain() {
        trouble = DOWN;

        SurveyPage page = pages.read("abc", FIRST);

        assertThat(page.refusal()).isEqualTo(RefusalKind.UNAVAILABLE);
        assertThat(page.retryAfterSeconds()).isPositive();
        assertThat(page.html()).contains("Halaman ini sedang tidak dapat dibuka.");
    }

    @Test
    void aFullQueueLosesNothing() {
        refusal = Refusal.later(RefusalKind.UNAVAILABLE, "too-many-answers", 2);

        assertThatEverythingIsSentAgain(RefusalKind.UNAVAILABLE, 2);
    }

    @Test
    void aCeilingLosesNothing() {
        refusal = Refusal.later(RefusalKind.TOO_MANY, "too-many-from-one-network", 900);

        assertThatEverythingIsSentAgain(RefusalKind.TOO_MANY, 900);
    }

    @Test
    void aDatabaseThatGoesAwayWhileAnswersAreKeptLosesNothing() {
        refusal = DOWN;

        assertThatEverythingIsSentAgain(RefusalKind.UNAVAILABLE, 5);
    }

    @Test
    void aRefusedCardIsAskedForAgainWithEverythingThatWasAnswered() {
        refusal = Refusal.rule("token-unknown", Map.of());

        SurveyPage page = pages.next("abc", sent());

        assertThat(page.refusal()).isEqualTo(RefusalKind.RULE);
        assertThat(page.html())
                .contains("Kode pada kartu tidak dapat dipakai.")
                .contains("<input type=\"hidden\" name=\"U1\" value=\"4\">")
                .contains("kosongkan untuk mengirim tanpa kode")
                .contains("name=\"token\" value=\"ABCD\"")
                .doesNotContain("<input type=\"hidden\" name=\"token\"");
    }

    @Test
    void whatTheUnitDidAfterEarlierSurveysIsTold() {
        Map<String, Object> values = new HashMap<>();
        values.put("language", "en");
        values.put("t", PageTexts.in("en").words());
        values.put(
                "survey",
                Map.of("changes", List.of("Loket kedua dibuka."), "replies", List.of("Jam buka kini tertulis.")));

        assertThat(new PageTemplates().set("changes", values))
                .contains("What changed because of you")
                .contains("<li>Loket kedua dibuka.</li>")
                .contains("Jam buka kini tertulis.");
        assertThat(pages.read("abc", FIRST).html()).doesNotContain("Yang berubah karena Anda");
    }

    @Test
    void thePublishedResultsAreOneStepFromTheEndExceptOnADeviceThatStaysAtItsCounter() {
        String link = "<a class=\"quiet\" href=\"/hasil/samarinda\">Lihat hasil survei</a>";
        assertThat(pages.read("abc", FIRST).html().split(link, -1))
                .as("receipt and over")
                .hasSize(3);
        assertThat(pages.read("abc", PageForm.first(null, true)).html()).doesNotContain("/hasil/");
    }

    @Test
    void aFaultOfOurOwnIsNotHidden() {
        refusal = new IllegalStateException("ours");

        assertThatThrownBy(() -> pages.next("abc", sent())).isSameAs(refusal);
    }

    private void assertThatEverythingIsSentAgain(RefusalKind kind, int seconds) {
        SurveyPage page = pages.next("abc", sent());

        assertThat(page.refusal()).isEqualTo(kind);
        assertThat(page.retryAfterSeconds()).isEqualTo(seconds);
        assertThat(page.html())
                .contains("Kirim lagi")
                .contains("<input type=\"hidden\" name=\"number\" value=\"" + NUMBER + "\">")
                .contains("<input type=\"hidden\" name=\"U1\" value=\"4\">")
                .contains("<input type=\"hidden\" name=\"comment\" value=\"Ramah\">")
                .contains("Bila Anda memegang kartu dari loket")
                .contains("<input id=\"token\" name=\"token\" value=\"ABCD\"");
    }

    private static PageForm sent() {
        return PageForm.of(Map.of(
                "step", List.of("10"),
                "number", List.of(NUMBER),
                "U1", List.of("2", "4"),
                "comment", List.of("Ramah"),
                "token", List.of("ABCD"),
                "go", List.of("send")));
    }
}
