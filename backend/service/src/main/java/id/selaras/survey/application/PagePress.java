package id.selaras.survey.application;

import id.selaras.survey.application.PublicSurvey.Question;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Sets the pages of a survey. Every value is escaped. The same parts make the pages of a browser without scripts, one
 * an answer of the server, and those that a browser with scripts turns by itself.
 */
@ApplicationScoped
class PagePress {

    private static final String FOLDER = "/survey/pages/";

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(id -> Optional.of(new Source(id)))
            .strictRendering(true)
            .removeStandaloneLines(true)
            .build();

    /** A name and what it stands for. Public inside, because templates read it by reflection. */
    public record Named(String name, Object value) {}

    /** One of several answers. Public inside, because templates read it by reflection. */
    public record Choice(String value, String words, boolean chosen) {}

    /** A fact that may be told. Public inside, because templates read it by reflection. */
    public record Fact(String name, String label, List<Choice> choices) {}

    /** The first page, and in it all others, so that nothing needs to be fetched any more. */
    String all(PublicSurvey survey, PageTexts texts, boolean kiosk) {
        PageForm form = PageForm.empty(kiosk);
        int last = survey.questions().size() + 1;
        List<Named> others = new ArrayList<>();
        IntStream.rangeClosed(0, last)
                .forEach(step -> others.add(part("step-" + step, screen(survey, texts, form, step, null))));
        others.add(part("receipt", receiptScreen(survey, texts, form, "")));
        for (String state : List.of("waiting", "known")) {
            others.add(part(state, message(survey, texts, form, state, texts.of(hint(state)))));
        }
        others.add(part("over", message(survey, texts, form, "over", overHint(survey, texts))));
        others.add(part("countdown", set("countdown", Map.of("t", texts.words()))));
        return page(survey, texts, screen(survey, texts, form, 0, null), progress(texts, 0, last), others, kiosk);
    }

    /** One step: 0 begins, the last one after the questions asks what may be left out. */
    String step(PublicSurvey survey, PageTexts texts, PageForm form, int step, String error) {
        return page(
                survey,
                texts,
                screen(survey, texts, form, step, error),
                progress(texts, step, survey.questions().size() + 1),
                List.of(),
                form.isOfKiosk());
    }

    String receipt(PublicSurvey survey, PageTexts texts, PageForm form, String receipt) {
        return ended(survey, texts, receiptScreen(survey, texts, form, receipt));
    }

    /** Other answers are kept under the number. */
    String known(PublicSurvey survey, PageTexts texts, PageForm form) {
        return ended(survey, texts, message(survey, texts, form, "known", texts.of(hint("known"))));
    }

    /** Not kept yet; the page sends the same answers again. */
    String later(PublicSurvey survey, PageTexts texts, PageForm form) {
        Map<String, Object> values = values(survey, texts);
        int last = survey.questions().size() + 1;
        values.put("hidden", hidden(survey, texts, form, last, List.of()));
        values.put("back", last);
        return page(survey, texts, set("later", values), progress(texts, last, last), List.of(), form.isOfKiosk());
    }

    String over(PublicSurvey survey, PageTexts texts) {
        return ended(survey, texts, message(survey, texts, null, "over", overHint(survey, texts)));
    }

    String upcoming(PublicSurvey survey, PageTexts texts) {
        String hint = texts.of("upcoming-hint", "date", texts.day(survey.opensOn()));
        return ended(survey, texts, message(survey, texts, null, "upcoming", hint));
    }

    String unknown(PageTexts texts) {
        return ended(null, texts, message(null, texts, null, "unknown", texts.of(hint("unknown"))));
    }

    String busy(PageTexts texts) {
        return ended(null, texts, message(null, texts, null, "busy", texts.of(hint("busy"))));
    }

    private String ended(PublicSurvey survey, PageTexts texts, String screen) {
        return page(survey, texts, screen, "", List.of(), false);
    }

    private String screen(PublicSurvey survey, PageTexts texts, PageForm form, int step, String error) {
        int last = survey.questions().size() + 1;
        Map<String, Object> values = values(survey, texts);
        values.put("step", step);
        values.put("back", step - 1);
        values.put("next", step + 1);
        values.put("progress", progress(texts, step, last));
        values.put("error", error == null ? "" : error);
        if (step == 0) {
            values.put("hidden", hidden(survey, texts, form, step, List.of()));
            values.put("lead", texts.of("lead", "count", survey.questions().size()));
            return set("begin", values);
        }
        return step == last ? lastScreen(survey, texts, form, values) : question(survey, texts, form, step, values);
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
        return set("question", values);
    }

    private String lastScreen(PublicSurvey survey, PageTexts texts, PageForm form, Map<String, Object> values) {
        List<String> shown = new ArrayList<>(PageForm.FACTS.keySet());
        shown.add("comment");
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
        return set("last", values);
    }

    private String receiptScreen(PublicSurvey survey, PageTexts texts, PageForm form, String receipt) {
        Map<String, Object> values = values(survey, texts);
        values.put("receipt", receipt);
        values.put("again", again(survey, texts, form));
        return set("receipt", values);
    }

    private String message(PublicSurvey survey, PageTexts texts, PageForm form, String key, String hint) {
        Map<String, Object> values = values(survey, texts);
        values.put("heading", texts.of(key));
        values.put("hint", hint);
        values.put("again", form == null ? "" : again(survey, texts, form));
        return set("message", values);
    }

    /** What the page carries on without showing it. */
    private static List<Named> hidden(
            PublicSurvey survey, PageTexts texts, PageForm form, int step, List<String> shown) {
        if (step > 0 && form.isNew()) {
            return List.of();
        }
        Map<String, String> carried = new LinkedHashMap<>();
        carried.put("step", String.valueOf(step));
        carried.put("bahasa", texts.language());
        if (form.isOfKiosk()) {
            carried.put("kios", "1");
        }
        if (step > 0) {
            carried.put("number", form.number().toString());
        }
        survey.questions()
                .forEach(question ->
                        carried.put(question.element(), form.fields().get(question.element())));
        PageForm.FACTS.keySet().forEach(fact -> carried.put(fact, form.fields().get(fact)));
        carried.put("comment", form.fields().get("comment"));
        return carried.entrySet().stream()
                .filter(field -> field.getValue() != null && !field.getValue().isEmpty())
                .filter(field -> !shown.contains(field.getKey()))
                .map(field -> new Named(field.getKey(), field.getValue()))
                .toList();
    }

    private String page(
            PublicSurvey survey, PageTexts texts, String screen, String progress, List<Named> others, boolean kiosk) {
        Map<String, Object> values = values(survey, texts);
        values.put("screen", new RawString(screen));
        values.put("progress", progress);
        values.put("others", others);
        values.put("whole", !others.isEmpty());
        values.put("kiosk", kiosk);
        values.put("turning", others.isEmpty() && !progress.isEmpty());
        values.put(
                "languages",
                PageTexts.all().stream()
                        .map(other -> new Choice(
                                other.language(),
                                other.of("language"),
                                other.language().equals(texts.language())))
                        .toList());
        return set("page", values);
    }

    private static Map<String, Object> values(PublicSurvey survey, PageTexts texts) {
        Map<String, Object> values = new HashMap<>();
        values.put("language", texts.language());
        values.put("t", texts.words());
        values.put("survey", survey);
        return values;
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

    private static String progress(PageTexts texts, int step, int last) {
        if (step == 0) {
            return texts.of("progress-begin", "count", last - 1);
        }
        return step == last
                ? texts.of("progress-last")
                : texts.of("progress", "number", step).replace("{count}", String.valueOf(last - 1));
    }

    private String set(String template, Map<String, Object> values) {
        return engine.getTemplate(template).data(values).render();
    }

    private record Source(String id) implements TemplateLocation {

        @Override
        public Reader read() {
            return new InputStreamReader(
                    Objects.requireNonNull(PagePress.class.getResourceAsStream(FOLDER + id + ".html"), id),
                    StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
