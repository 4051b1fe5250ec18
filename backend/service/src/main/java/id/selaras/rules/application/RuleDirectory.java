package id.selaras.rules.application;

import id.selaras.rules.domain.RuleCatalogue;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The rules of a government on a day, for all features. */
@ApplicationScoped
public class RuleDirectory {

    /** The first set holds for all the past that the data may tell of. */
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.of(lines());

    @Inject
    RuleRepository rules;

    @Inject
    Clock clock;

    /** The rules that hold on a day: the newest version among those whose first day has come. Two queries. */
    @Transactional
    public RuleSet at(UUID governmentId, LocalDate day) {
        return rules.heads(governmentId).stream()
                .filter(head -> !head.validFrom().isAfter(day))
                .findFirst()
                .map(this::whole)
                .orElseThrow(() -> Refusal.rule("no-rule-set", Map.of("day", day)));
    }

    /** One rule set by id, for plans that name another than the one of their day; 404 when it is not there. */
    @Transactional
    public RuleSet set(UUID governmentId, UUID id) {
        return rules.heads(governmentId).stream()
                .filter(head -> head.id().equals(id))
                .findFirst()
                .map(this::whole)
                .orElseThrow(Refusal::notFound);
    }

    /** Election and inauguration windows in the order of their first days. */
    @Transactional
    public List<FreezeWindow> freezeWindows(UUID governmentId) {
        return rules.windows(governmentId);
    }

    /** Adds a window in which officials may not be replaced. */
    @Transactional
    public void freeze(UUID governmentId, FreezeWindow window) {
        rules.insertWindow(governmentId, window);
    }

    /** Gives a new government the national rules; one that has rules keeps them. */
    @Transactional
    public void establish(UUID governmentId) {
        if (!rules.heads(governmentId).isEmpty()) {
            return;
        }
        rules.insert(
                governmentId,
                new RuleRepository.Head(
                        Ids.next(),
                        1,
                        "Aturan nasional",
                        "Aturan nasional; sumber setiap parameter tercantum di sampingnya",
                        EVER),
                national(),
                null,
                clock.instant());
    }

    static RuleCatalogue catalogue() {
        return CATALOGUE;
    }

    /** A parameter that came into being after the set was written has its national value. */
    private RuleSet whole(RuleRepository.Head head) {
        Map<String, RuleParameter> parameters = new HashMap<>();
        national().forEach(parameter -> parameters.put(parameter.code(), parameter));
        parameters.putAll(rules.parameters(head.id()));
        return new RuleSet(head.id(), head.version(), head.name(), head.validFrom(), Map.copyOf(parameters));
    }

    private static List<RuleParameter> national() {
        return CATALOGUE.parameters().values().stream()
                .map(national ->
                        new RuleParameter(national.code(), national.value(), national.unit(), national.legalSource()))
                .toList();
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RuleDirectory.class.getResourceAsStream("/rules/default-rules.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
