package id.selaras.shared.security;

import id.selaras.shared.event.PersonalDataRead;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells after an answer whose data it held. Which routes do stands in {@code security/reads.csv}: the code of what is
 * read, and where the request names the person or the case: {@code path:id}, {@code query:employee}, or {@code scope} for
 * lists that are taken out as files. Nothing is looked up, so a read costs a read.
 */
@Provider
public class PersonalDataFilter implements ContainerResponseFilter {

    private static final int OK = 200;
    private static final int COLUMNS = 4;
    private static final Map<String, Rule> RULES = rules();

    @Context
    ResourceInfo resource;

    @Inject
    CurrentActor current;

    @Inject
    Event<PersonalDataRead> events;

    @Inject
    Clock clock;

    private record Rule(String what, String kind, String name) {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != OK || !request.getMethod().equals("GET") || resource.getResourceMethod() == null) {
            return;
        }
        Rule rule = RULES.get("GET " + PathTemplates.of(resource.getResourceClass(), resource.getResourceMethod()));
        UUID subject = rule == null || !current.isKnown() ? null : subject(rule, request, response);
        Actor actor = subject == null ? null : current.actor();
        if (actor != null && !subject.equals(actor.employeeId())) {
            events.fire(new PersonalDataRead(
                    current.governmentId(),
                    subject,
                    rule.what(),
                    actor.accountId(),
                    actor.roles().stream().map(Enum::name).collect(Collectors.toSet()),
                    clock.instant()));
        }
    }

    private UUID subject(Rule rule, ContainerRequestContext request, ContainerResponseContext response) {
        return switch (rule.kind()) {
            case "path" -> id(request.getUriInfo().getPathParameters().getFirst(rule.name()));
            case "query" -> id(request.getUriInfo().getQueryParameters().getFirst(rule.name()));
            default -> {
                boolean file = response.getMediaType() != null
                        && !response.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE);
                Scope scope = current.scope();
                yield file ? Objects.requireNonNullElse(scope.unitId(), scope.governmentId()) : null;
            }
        };
    }

    private static UUID id(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static Map<String, Rule> rules() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PersonalDataFilter.class.getResourceAsStream("/security/reads.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", COLUMNS))
                    .collect(Collectors.toMap(
                            cells -> "GET " + cells[0], cells -> new Rule(cells[1], cells[2], cells[3])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
