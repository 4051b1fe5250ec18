package id.selaras.survey.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.sql.DatabaseTrouble;
import id.selaras.shared.sql.PoolRenewal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The pages on which citizens answer, one question a page. They need neither scripts nor cookies: each page carries
 * what was answered before, and the server remembers nothing until the answers are sent.
 */
@ApplicationScoped
public class SurveyPageService {

    private static final int RETRY_AFTER_SECONDS = 5;
    private static final int MOST_KEPT = 500;

    @Inject
    PublicSurveyService surveys;

    @Inject
    PagePress press;

    @Inject
    QuestionPages questionPages;

    @Inject
    PoolRenewal pool;

    /** What was read of each survey last, shown while the database does not answer; answers are never taken by it. */
    private final Map<String, PublicSurvey> lastRead = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PublicSurvey> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /** The first page, with all others in it for a browser that can turn them by itself. */
    public SurveyPage read(String code, PageForm form) {
        PageTexts texts = PageTexts.in(form.language());
        try {
            PublicSurvey survey = survey(code, texts);
            PageTexts offered = texts.offeredBy(survey);
            return unlessClosed(survey, offered, form, () -> done(all(survey, offered, form)));
        } catch (RuntimeException failed) {
            return failure(failed, texts, form, code);
        }
    }

    /** The page after this one, or the receipt. */
    public SurveyPage next(String code, PageForm form) {
        PageTexts texts = PageTexts.in(form.language());
        try {
            PublicSurvey survey = survey(code, texts);
            PageTexts offered = texts.offeredBy(survey);
            return unlessClosed(survey, offered, form, () -> turned(survey, offered, form));
        } catch (RuntimeException failed) {
            return failure(failed, texts, form, code);
        }
    }

    private PublicSurvey survey(String code, PageTexts texts) {
        String key = texts.language() + " " + code;
        try {
            PublicSurvey survey = surveys.read(code, texts.language());
            lastRead.put(key, survey);
            return survey;
        } catch (RuntimeException failed) {
            PublicSurvey known = lastRead.get(key);
            if (known == null || !DatabaseTrouble.isBehind(failed)) {
                throw failed;
            }
            pool.after(failed);
            return known;
        }
    }

    private String all(PublicSurvey survey, PageTexts texts, PageForm form) {
        return survey.asked().isEmpty() ? press.all(survey, texts, form) : questionPages.all(survey, texts, form);
    }

    private SurveyPage turned(PublicSurvey survey, PageTexts texts, PageForm form) {
        if (!survey.asked().isEmpty()) {
            QuestionPages.Turn turn = questionPages.turn(survey, texts, form);
            return turn.toSend() == null
                    ? turn.page()
                    : delivered(survey, texts, form, new GiveAnswers(turn.toSend(), null, null, form.token()));
        }
        int refused = form.refused(survey);
        if (refused > 0) {
            return refused(press.step(survey, texts, form, refused, texts.of("choose", "number", refused)));
        }
        if (form.isToBeSent()) {
            return sent(survey, texts, form);
        }
        return done(press.step(survey, texts, form, form.target(survey), null));
    }

    private SurveyPage sent(PublicSurvey survey, PageTexts texts, PageForm form) {
        Map<String, Integer> answers = form.answers(survey);
        int last = survey.lastStep();
        if (answers.isEmpty()) {
            return refused(press.step(survey, texts, form, 1, texts.of("nothing")));
        }
        String comment = form.comment();
        if (comment != null && comment.length() > PageForm.LONGEST_COMMENT) {
            return refused(press.step(survey, texts, form, last, texts.of("comment-long")));
        }
        String missing = PageWords.missingCode(survey, texts, form);
        if (missing != null) {
            return refused(press.step(survey, texts, form, last, missing));
        }
        return delivered(
                survey, texts, form, new GiveAnswers(new TreeMap<>(answers), form.respondent(), comment, form.token()));
    }

    private SurveyPage delivered(PublicSurvey survey, PageTexts texts, PageForm form, GiveAnswers given) {
        try {
            Receipt receipt = kept(survey.code(), form.number(), given);
            return done(press.receipt(survey, texts, form, receipt.receipt()));
        } catch (Refusal refusal) {
            return switch (refusal.kind()) {
                case CONFLICT -> new SurveyPage(press.known(survey, texts, form), refusal.kind(), null);
                case GONE -> new SurveyPage(press.over(survey, texts, form), refusal.kind(), null);
                case UNAVAILABLE, TOO_MANY ->
                    new SurveyPage(press.later(survey, texts, form), refusal.kind(), refusal.retryAfterSeconds());
                case RULE -> refused(press.token(survey, texts, form));
                default -> throw refusal;
            };
        } catch (RuntimeException failed) {
            if (DatabaseTrouble.isBehind(failed)) {
                pool.after(failed);
                return new SurveyPage(press.later(survey, texts, form), RefusalKind.UNAVAILABLE, RETRY_AFTER_SECONDS);
            }
            throw failed;
        }
    }

    /** Waits for the receipt: a page is read from the database in this thread anyway. */
    private Receipt kept(String code, UUID number, GiveAnswers command) {
        try {
            return surveys.answer(code, number, command).toCompletableFuture().join();
        } catch (CompletionException failed) {
            Throwable cause = failed;
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw cause instanceof RuntimeException known ? known : failed;
        }
    }

    private SurveyPage unlessClosed(PublicSurvey survey, PageTexts texts, PageForm form, Supplier<SurveyPage> open) {
        return switch (survey.phase()) {
            case OPEN -> open.get();
            case UPCOMING -> done(press.upcoming(survey, texts, form));
            case OVER -> new SurveyPage(press.over(survey, texts, form), RefusalKind.GONE, null);
        };
    }

    /** What is no fault of ours gets a page; the others are told by the one place that knows them. */
    private SurveyPage failure(RuntimeException failed, PageTexts texts, PageForm form, String code) {
        if (failed instanceof Refusal refusal && refusal.kind() == RefusalKind.NOT_FOUND) {
            return new SurveyPage(press.unknown(texts, form), RefusalKind.NOT_FOUND, null);
        }
        if (DatabaseTrouble.isBehind(failed)) {
            pool.after(failed);
            return new SurveyPage(press.busy(texts, form, code), RefusalKind.UNAVAILABLE, RETRY_AFTER_SECONDS);
        }
        throw failed;
    }

    private static SurveyPage done(String html) {
        return new SurveyPage(html, null, null);
    }

    private static SurveyPage refused(String html) {
        return new SurveyPage(html, RefusalKind.RULE, null);
    }
}
