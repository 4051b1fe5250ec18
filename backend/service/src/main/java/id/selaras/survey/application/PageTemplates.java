package id.selaras.survey.application;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The templates of the pages of a survey: they know the values they are given, and every value is escaped. */
final class PageTemplates {

    private static final String FOLDER = "/survey/pages/";

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(id -> Optional.of(new Source(id)))
            .strictRendering(true)
            .removeStandaloneLines(true)
            .build();

    String set(String template, Map<String, Object> values) {
        return engine.getTemplate(template).data(values).render();
    }

    private record Source(String id) implements TemplateLocation {

        @Override
        public Reader read() {
            return new InputStreamReader(
                    Objects.requireNonNull(PageTemplates.class.getResourceAsStream(FOLDER + id + ".html"), id),
                    StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
