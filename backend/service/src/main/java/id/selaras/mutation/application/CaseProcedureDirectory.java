package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseProcedure;
import id.selaras.mutation.domain.MutationCaseKind;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.rules.application.CalendarDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The procedures of all kinds, with the clocks of the rule set. */
@ApplicationScoped
public class CaseProcedureDirectory {

    private static final Map<MutationCaseKind, CaseProcedure> PROCEDURES = read();

    /** Where clocks stand: own ones, those between governments, and what the law gives the state's agency. */
    private static final List<String> CLOCKS = List.of("case_clock_days", "transfer_clock_days", "state_clock_days");

    @Inject
    RuleDirectory rules;

    @Inject
    CalendarDirectory calendar;

    /** The procedures as shipped. */
    public static Map<MutationCaseKind, CaseProcedure> all() {
        return PROCEDURES;
    }

    CaseProcedure of(MutationCaseKind kind) {
        return PROCEDURES.get(kind);
    }

    /** The last working day on which a case may stand in a state it enters today, or null where no clock runs. */
    LocalDate due(UUID governmentId, MutationCaseStatus state, LocalDate today) {
        Integer days = days(rules.at(governmentId, today), state);
        return days == null ? null : calendar.workingDays(governmentId).after(today, days);
    }

    /** How many working days a case may stand in a state by these rules, or null where no clock runs. */
    static Integer days(RuleSet ruleSet, MutationCaseStatus state) {
        return CLOCKS.stream()
                .map(clock -> ruleSet.numbers(clock).get(state.name()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(BigDecimal::intValue)
                .orElse(null);
    }

    /** Working days that have passed since a due day; 0 until then, or without one. */
    int lateBy(UUID governmentId, LocalDate dueOn, LocalDate today) {
        return dueOn == null || !today.isAfter(dueOn)
                ? 0
                : calendar.workingDays(governmentId).between(dueOn, today);
    }

    private static Map<MutationCaseKind, CaseProcedure> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CaseProcedureDirectory.class.getResourceAsStream("/mutation/procedures.csv")),
                StandardCharsets.UTF_8))) {
            return CaseProcedure.of(reader.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
