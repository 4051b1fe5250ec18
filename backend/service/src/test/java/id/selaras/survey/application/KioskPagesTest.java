package id.selaras.survey.application;

import static id.selaras.survey.application.SurveyPageServiceTest.SURVEY;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A device at a counter whose browser has no scripts goes back to the first page all the same, and says so. */
class KioskPagesTest {

    private static final String NUMBER = UUID.randomUUID().toString();

    private final SurveyPageService pages = new SurveyPageService();
    private Refusal refusal;

    @BeforeEach
    void surveys() {
        pages.press = new PagePress();
        pages.surveys = new PublicSurveyService() {
            @Override
            public PublicSurvey read(String code, String language) {
                if (code.equals("unknown")) {
                    throw Refusal.notFound();
                }
                return SURVEY;
            }

            @Override
            public CompletionStage<Receipt> answer(String code, UUID id, GiveAnswers command) {
                return refusal == null
                        ? CompletableFuture.completedFuture(new Receipt("3K7V-09QM", true))
                        : CompletableFuture.failedFuture(refusal);
            }
        };
    }

    @Test
    void theReceiptGivesWayToTheFirstPageAfterTwentySecondsAndSaysSo() {
        String html = next("kios", "1", "go", "send");

        assertThat(html).contains("3K7V-09QM");
        assertThatItResets(html, 20);
        assertThat(html).contains("Halaman ini kembali ke awal dalam <b>20</b> detik.");
    }

    @Test
    void whoNeedsLongerForTheReceiptIsGivenIt() {
        String html = next("kios", "1", "go", "send");
        assertThat(html)
                .contains("<button class=\"stay\" name=\"go\" value=\"send\">Jangan dulu</button>")
                .contains("<input type=\"hidden\" name=\"number\" value=\"" + NUMBER + "\">")
                .contains("<input type=\"hidden\" name=\"U1\" value=\"4\">")
                .contains("<input type=\"hidden\" name=\"tetap\" value=\"1\">");

        assertThatItResets(next("kios", "1", "go", "send", "tetap", "1"), 120);
    }

    @Test
    void aPageThatIsLeftAloneGivesWayTooLaterWhereSomethingIsWritten() {
        String question = next("kios", "1", "step", "1");
        assertThatItResets(question, 120);
        assertThat(question).as("covers no answer").contains("class=\"countdown below\"");
        assertThat(question)
                .contains("Masih mengisi? Halaman ini kembali ke awal dalam <b>120</b> detik.")
                .contains("form=\"form\" name=\"stay\" value=\"id\" formnovalidate>Jangan dulu</button>");
        String last = next("kios", "1", "step", "9");
        assertThat(last).contains("<textarea");
        assertThatItResets(last, 300);
        assertThatItResets(next("kios", "1", "step", "10", "stay", "id"), 300);
    }

    @Test
    void whateverEndsAnAnswerGivesWay() {
        refusal = Refusal.conflict("other-answers-kept");
        assertThatItResets(next("kios", "1", "go", "send"), 20);
        refusal = Refusal.of(RefusalKind.GONE, "survey-closed");
        assertThatItResets(next("kios", "1", "go", "send"), 20);
        refusal = Refusal.rule("token-unknown", Map.of());
        assertThatItResets(next("kios", "1", "go", "send"), 300);
    }

    @Test
    void noPageOfAPhoneAndNoneThatAScriptTurnsDoes() {
        assertThat(next("go", "send")).contains("3K7V-09QM").doesNotContain("http-equiv", "Jangan dulu");
        assertThat(next("step", "1")).doesNotContain("http-equiv", "Jangan dulu");
        String whole = pages.read("abc", PageForm.first(null, true)).html();
        assertThat(whole).contains("data-kiosk", "part-lost").doesNotContain("http-equiv");
        assertThat(pages.read("abc", PageForm.first(null, false)).html()).doesNotContain("part-lost");
        assertThat(pages.read("unknown", PageForm.first(null, true)).html()).doesNotContain("http-equiv");
    }

    private static void assertThatItResets(String html, int seconds) {
        assertThat(html)
                .contains("<meta http-equiv=\"refresh\" content=\"" + seconds + ";url=/s/abc?kios=1\">")
                .contains("<b>" + seconds + "</b> detik.");
    }

    private String next(String... fields) {
        Map<String, List<String>> sent = new HashMap<>(
                Map.of("step", List.of("10"), "number", List.of(NUMBER), "U1", List.of("4"), "bahasa", List.of("id")));
        for (int i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], List.of(fields[i + 1]));
        }
        return pages.next("abc", PageForm.of(sent)).html();
    }
}
