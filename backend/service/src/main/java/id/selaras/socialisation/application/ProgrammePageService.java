package id.selaras.socialisation.application;

import id.selaras.shared.error.Refusal;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The public page of a programme: small, without scripts, in Indonesian or English. */
@ApplicationScoped
public class ProgrammePageService {

    private static final String ENGLISH = "en";

    @Inject
    ProgrammeService programmes;

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(name -> Optional.of(new Source(name)))
            .strictRendering(true)
            .removeStandaloneLines(true)
            .build();

    /** A day of the calendar in words. Public inside, because templates read it by reflection. */
    public record Day(String label, String day) {}

    /**
     * The page.
     *
     * @param language {@code en}; anything else is Indonesian
     * @return null when there is no such programme
     */
    public String page(String code, String language) {
        PublicProgramme programme;
        try {
            programme = programmes.published(code);
        } catch (Refusal unknown) {
            return null;
        }
        boolean english = ENGLISH.equals(language);
        Map<String, Object> values = new HashMap<>();
        values.put("p", programme);
        values.put("t", ProgrammeTexts.in(english));
        values.put("language", english ? ENGLISH : "id");
        values.put("other", english ? "id" : ENGLISH);
        values.put("days", days(programme, english));
        values.put(
                "seats",
                programme.seats().stream().mapToInt(ProgrammeSeat::seats).sum());
        return engine.getTemplate("programme").data(values).render();
    }

    private static List<Day> days(PublicProgramme programme, boolean english) {
        var calendar = programme.calendar();
        Map<String, String> t = ProgrammeTexts.in(english);
        return List.of(
                new Day(t.get("dataFreeze"), day(calendar.dataFreeze(), english)),
                new Day(
                        t.get("wishes"),
                        day(calendar.wishesFrom(), english) + " – " + day(calendar.wishesTo(), english)),
                new Day(t.get("run"), day(calendar.run(), english)),
                new Day(t.get("socialisation"), day(calendar.socialisation(), english)),
                new Day(t.get("meeting"), day(calendar.meeting(), english)),
                new Day(t.get("decision"), day(calendar.decision(), english)),
                new Day(t.get("effect"), day(calendar.effect(), english)),
                new Day(t.get("evaluation"), day(calendar.evaluation(), english)));
    }

    private static String day(LocalDate day, boolean english) {
        Locale locale = english ? Locale.ENGLISH : new Locale("id");
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    private record Source(String name) implements TemplateLocation {

        @Override
        public Reader read() {
            return new InputStreamReader(
                    Objects.requireNonNull(
                            ProgrammePageService.class.getResourceAsStream("/socialisation/pages/" + name + ".html"),
                            name),
                    StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
