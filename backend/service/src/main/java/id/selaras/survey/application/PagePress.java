package id.selaras.survey.application;

import id.selaras.survey.application.PublicSurvey.Question;
import id.selaras.survey.domain.TokenPolicy;
import io.quarkus.qute.RawString;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Sets the pages of a survey. Every value is escaped. The same parts make the pages of a browser without scripts, one
 * an answer of the server, and those that a browser with scripts turns by itself.
 */
@ApplicationScoped
class PagePress {

    /** The step of a page from which nothing is sent any more. */
    private static final int ENDED = -1;

    private final PageTemplates templates = new PageTemplates();

    /** A name and what it stands for. Public inside, because templates read it by reflection. */
    public record Named(String name, Object value) {}

    /** One of several answers. Public inside, because templates read it by reflection. */
    public record Choice(String value, String words, boolean chosen) {}

    /** A fact that may be told. Public inside, because templates read it by reflection. */
    public record Fact(String name, String label, List<Choice> choices) {}

    /** Words that cannot be read are found at the start, not by a citizen. */
    void onStart(@Observes StartupEvent event) {
        PageTexts.all();
    }

    /** Where a page stands among the others. Package-private inside: templates read only its parts. */
    record Place(int step, int last, String progress) {}

    /** The first page, and in it all others, so that nothing needs to be fetched any more. */
    String all(PublicSurvey survey, PageTexts texts, PageForm form) {
        return all(survey, texts, form, step -> screen(survey, texts, form, step, null));
    }

    /** @param screen sets one step */
    String all(PublicSurvey survey, PageTexts texts, PageForm form, IntFunction<String> screen) {
        List<Named> others = new ArrayList<>();
        IntStream.rangeClosed(0, survey.lastStep())
                .forEach(step -> others.add(part("step-" + step, screen.apply(step))));
        others.add(part("receipt", receiptScreen(survey, texts, form, "")));
        for (String state : List.of("waiting", "known")) {
            others.add(part(state, message(survey, texts, form, state, texts.of(hint(state)))));
        }
        others.add(part("gone", message(survey, texts, null, "gone", texts.of(hint("gone")))));
        others.add(part("over", message(survey, texts, form, "over", overHint(survey, texts))));
        if (survey.tokens() != TokenPolicy.NONE) {
            others.add(part("token", retry(survey, texts, form, "token")));
        }
        if (survey.tokens() == TokenPolicy.OPTIONAL) {
            others.add(part("later", retry(survey, texts, form, "later")));
        }
        others.add(part("elsewhere", set("elsewhere", Map.of("t", texts.words()))));
        others.add(part("countdown", set("countdown", Map.of("t", texts.words()))));
        if (form.isOfKiosk()) {
            others.add(part("lost", set("lost", Map.of("t", texts.words()))));
        }
        Place first = new Place(0, survey.lastStep(), "");
        return page(survey, texts, screen.apply(0), first, others, KioskReset.none(form));
    }

    /** One step: 0 begins, the last one after the questions asks what may be left out. */
    String step(PublicSurvey survey, PageTexts texts, PageForm form, int step, String error) {
        int seconds = step == survey.lastStep() ? KioskReset.WRITING : KioskReset.IDLE;
        return page(
                survey,
                texts,
                screen(survey, texts, form, step, error),
                place(survey, texts, step),
                List.of(),
                KioskReset.after(seconds, form, survey.code()));
    }

    String receipt(PublicSurvey survey, PageTexts texts, PageForm form, String receipt) {
        return ended(survey, texts, receiptScreen(survey, texts, form, receipt), told(survey, texts, form));
    }

    /** Other answers are kept under the number. */
    String known(PublicSurvey survey, PageTexts texts, PageForm form) {
        String screen = message(survey, texts, form, "known", texts.of(hint("known")));
        return ended(survey, texts, screen, told(survey, texts, form));
    }

    private KioskReset told(PublicSurvey survey, PageTexts texts, PageForm form) {
        return KioskReset.ended(form, survey.code(), hidden(survey, texts, form, survey.lastStep(), List.of()));
    }

    /** Not kept yet; the page sends the same answers again. */
    String later(PublicSurvey survey, PageTexts texts, PageForm form) {
        return again(survey, texts, form, "later");
    }

    /** Not kept without another token. */
    String token(PublicSurvey survey, PageTexts texts, PageForm form) {
        return again(survey, texts, form, "token");
    }

    private String again(PublicSurvey survey, PageTexts texts, PageForm form, String template) {
        Place last = place(survey, texts, survey.lastStep());
        KioskReset reset = KioskReset.after(KioskReset.WRITING, form, survey.code());
        return page(survey, texts, retry(survey, texts, form, template), last, List.of(), reset);
    }

    private String retry(PublicSurvey survey, PageTexts texts, PageForm form, String template) {
        Map<String, Object> values = PageWords.values(survey, texts);
        int last = survey.lastStep();
        values.put("hidden", hidden(survey, texts, form, last, PageWords.code(survey, form, values)));
        values.put("back", last);
        return templates.set(template, values);
    }

    String over(PublicSurvey survey, PageTexts texts, PageForm form) {
        String screen = message(survey, texts, null, "over", overHint(survey, texts));
        return ended(survey, texts, screen, KioskReset.closed(form, survey.code()));
    }

    String upcoming(PublicSurvey survey, PageTexts texts, PageForm form) {
        String hint = texts.of("upcoming-hint", "date", texts.day(survey.opensOn()));
        String screen = message(survey, texts, null, "upcoming", hint);
        return ended(survey, texts, screen, KioskReset.closed(form, survey.code()));
    }

    String unknown(PageTexts texts, PageForm form) {
        String screen = message(null, texts, null, "unknown", texts.of(hint("unknown")));
        return ended(null, texts, screen, KioskReset.none(form));
    }

    /** @param code of the survey, of which nothing can be read just now */
    String busy(PageTexts texts, PageForm form, String code) {
        String screen = message(null, texts, null, "busy", texts.of(hint("busy")));
        return ended(null, texts, screen, KioskReset.after(KioskReset.IDLE, form, code));
    }

    private String ended(PublicSurvey survey, PageTexts texts, String screen, KioskReset reset) {
        int last = survey == null ? 0 : survey.lastStep();
        return page(survey, texts, screen, new Place(ENDED, last, ""), List.of(), reset);
    }

    private String screen(PublicSurvey survey, PageTexts texts, PageForm form, int step, String error) {
        if (step == 0) {
            return begin(survey, texts, form);
        }
        int last = survey.lastStep();
        Map<String, Object> values = PageWords.values(survey, texts);
        values.put("step", step);
        values.put("back", step - 1);
        values.put("next", step + 1);
        values.put("progress", PageWords.progress(survey, texts, step));
        values.put("error", error == null ? "" : error);
        return step == last ? lastScreen(survey, texts, form, values) : question(survey, texts, form, step, values);
    }

    String begin(PublicSurvey survey, PageTexts texts, PageForm form) {
        Map<String, Object> values = PageWords.values(survey, texts);
        values.put("progress", "");
        values.put("hidden", hidden(survey, texts, form, 0, List.of()));
        values.put(
                "needsCard",
                survey.tokens() == TokenPolicy.REQUIRED && !survey.audience().isOfEmployees());
        values.put(
                "lead",
                survey.asked().isEmpty()
                        ? texts.of("lead", "count", survey.questions().size())
                        : texts.of("lead-own"));
        return templates.set("begin", values);
    }

    private String question(PublicSurvey survey, PageTexts texts, PageForm form, int step, Map<String, Object> values) {
        Question question = survey.questions().get(step - 1);
        String given = form.fields().getOrDefault(question.element(), "");
        List<Choice> choices = IntStream.rangeClosed(1, question.answers().size())
                .mapToObj(value -> new Choice(
                        String.valueOf(value), question.answers().get(value - 1), given.equals(String.valueOf(value))))
                .toList();
        values.put("question", question);
        values.put("choices", choices);
        values.put("refusal", texts.of("choose", "number", step));
        // An answer stays when somebody goes back; one that is none of these is not carried on.
        boolean answered = choices.stream().anyMatch(Choice::chosen);
        values.put("answered", answered);
        values.put("hidden", hidden(survey, texts, form, step, answered ? List.of() : List.of(question.element())));
        return templates.set("question", values);
    }

    private String lastScreen(PublicSurvey survey, PageTexts texts, PageForm form, Map<String, Object> values) {
        List<String> shown = new ArrayList<>(PageForm.FACTS.keySet());
        shown.add("comment");
        shown.addAll(PageWords.code(survey, form, values));
        values.put("hidden", hidden(survey, texts, form, (int) values.get("step"), shown));
        values.put("comment", form.fields().getOrDefault("comment", ""));
        values.put(
                "facts",
                PageForm.FACTS.entrySet().stream()
                        .map(fact -> new Fact(
                                fact.getKey(),
                                texts.of(fact.getKey()),
                                fact.getValue().stream()
                                        .map(value -> new Choice(
                                                value,
                                                texts.of(fact.getKey() + "." + value),
                                                value.equals(form.fields().get(fact.getKey()))))
                                        .toList()))
                        .toList());
        return templates.set("last", values);
    }

    private String receiptScreen(PublicSurvey survey, PageTexts texts, PageForm form, String receipt) {
        Map<String, Object> values = PageWords.values(survey, texts);
        values.put("receipt", receipt);
        values.put("results", PageWords.results(survey, form));
        values.put("again", again(survey, texts, form));
        return templates.set("receipt", values);
    }

    private String message(PublicSurvey survey, PageTexts texts, PageForm form, String key, String hint) {
        Map<String, Object> values = PageWords.values(survey, texts);
        values.put("heading", texts.of(key));
        values.put("hint", hint);
        values.put("again", form == null ? "" : again(survey, texts, form));
        values.put("results", key.equals("over") ? PageWords.results(survey, form) : "");
        return templates.set("message", values);
    }

    String set(String template, Map<String, Object> values) {
        return templates.set(template, values);
    }

    /** What a page carries on without showing it. */
    static List<Named> hidden(PublicSurvey survey, PageTexts texts, PageForm form, int step, List<String> shown) {
        return form.carried(survey, texts.language(), step).entrySet().stream()
                .filter(field -> !shown.contains(field.getKey()))
                .map(field -> new Named(field.getKey(), field.getValue()))
                .toList();
    }

    /** A whole page around a screen. */
    String page(
            PublicSurvey survey, PageTexts texts, String screen, Place place, List<Named> others, KioskReset reset) {
        Map<String, Object> values = PageWords.values(survey, texts);
        values.put("screen", new RawString(screen));
        values.put("progress", place.progress());
        values.put("step", place.step());
        values.put("last", place.last());
        values.put("questions", place.last() - 1);
        values.put("others", others);
        values.put("whole", !others.isEmpty());
        values.put("kiosk", reset.kiosk());
        values.put("resets", reset.isDue());
        values.put("seconds", reset.seconds());
        values.put("start", reset.address());
        values.put("hidden", reset.held());
        values.put("turning", others.isEmpty() && place.step() != ENDED);
        values.put(
                "languages",
                PageTexts.all().stream()
                        .filter(other -> survey == null || survey.languages().contains(other.language()))
                        .map(other -> new Choice(
                                other.language(),
                                other.of("language"),
                                other.language().equals(texts.language())))
                        .toList());
        return templates.set("page", values);
    }

    private static Named part(String name, String html) {
        return new Named(name, new RawString(html));
    }

    private static String again(PublicSurvey survey, PageTexts texts, PageForm form) {
        return "/s/" + survey.code() + "?bahasa=" + texts.language() + (form.isOfKiosk() ? "&kios=1" : "");
    }

    private static String hint(String state) {
        return state + "-hint";
    }

    private static String overHint(PublicSurvey survey, PageTexts texts) {
        return texts.of("over-hint", "date", texts.day(survey.closesOn()));
    }

    private static Place place(PublicSurvey survey, PageTexts texts, int step) {
        return new Place(step, survey.lastStep(), PageWords.progress(survey, texts, step));
    }
}
