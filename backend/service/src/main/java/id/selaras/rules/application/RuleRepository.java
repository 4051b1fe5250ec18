package id.selaras.rules.application;

import id.selaras.shared.fact.FactWriter;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Columns;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows of rule sets; they are inserted and read, never changed. */
@ApplicationScoped
class RuleRepository {

    @Inject
    EntityManager database;

    @Inject
    FactWriter writer;

    /** Head of a rule set. */
    record Head(UUID id, int version, String name, String legalSource, LocalDate validFrom) {}

    /** Every version of the government, newest first. */
    List<Head> heads(UUID governmentId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("SELECT id, version, name, legal_source, valid_from"
                        + " FROM rule_sets WHERE government_id = :government ORDER BY version DESC")
                .setParameter("government", Ids.bytes(governmentId))
                .getResultList();
        return rows.stream()
                .map(row -> new Head(
                        Columns.uuid(row[0]),
                        Columns.integer(row[1]),
                        (String) row[2],
                        (String) row[3],
                        Columns.date(row[4])))
                .toList();
    }

    /** Parameters of the sets by set, in the order of their codes. */
    Map<UUID, List<RuleParameter>> parameters(Collection<UUID> sets) {
        Map<UUID, List<RuleParameter>> parameters = new HashMap<>();
        if (sets.isEmpty()) {
            return parameters;
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("SELECT rule_set_id, code, value, unit, legal_source"
                        + " FROM rule_parameters WHERE rule_set_id IN (:sets) ORDER BY code")
                .setParameter("sets", sets.stream().map(Ids::bytes).toList())
                .getResultList();
        rows.forEach(row -> parameters
                .computeIfAbsent(Columns.uuid(row[0]), any -> new ArrayList<>())
                .add(new RuleParameter((String) row[1], (String) row[2], (String) row[3], (String) row[4])));
        return parameters;
    }

    /** Parameters of one set by code. */
    Map<String, RuleParameter> parameters(UUID set) {
        Map<String, RuleParameter> byCode = new LinkedHashMap<>();
        parameters(List.of(set))
                .getOrDefault(set, List.of())
                .forEach(parameter -> byCode.put(parameter.code(), parameter));
        return byCode;
    }

    void insert(UUID governmentId, Head head, Collection<RuleParameter> parameters, UUID account, Instant now) {
        writer.insert(
                "INSERT INTO rule_sets",
                List.of(
                        "id",
                        "government_id",
                        "version",
                        "name",
                        "legal_source",
                        "valid_from",
                        "valid_to",
                        "created_by",
                        "created_at"),
                List.of(Arrays.asList(
                        head.id(),
                        governmentId,
                        head.version(),
                        head.name(),
                        head.legalSource(),
                        head.validFrom(),
                        Times.FOREVER,
                        account,
                        now)));
        writer.insert(
                "INSERT INTO rule_parameters",
                List.of("rule_set_id", "code", "value", "unit", "legal_source"),
                parameters.stream()
                        .map(parameter -> List.<Object>of(
                                head.id(),
                                parameter.code(),
                                parameter.value(),
                                parameter.unit(),
                                parameter.legalSource()))
                        .toList());
    }

    List<FreezeWindow> windows(UUID governmentId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("SELECT id, kind, starts_on, ends_on, job_levels, legal_source"
                        + " FROM freeze_windows WHERE government_id = :government AND NOT removed ORDER BY starts_on")
                .setParameter("government", Ids.bytes(governmentId))
                .getResultList();
        return rows.stream()
                .map(row -> new FreezeWindow(
                        Columns.uuid(row[0]),
                        (String) row[1],
                        Columns.date(row[2]),
                        Columns.date(row[3]),
                        java.util.Set.of(((String) row[4]).split("\\|")),
                        (String) row[5]))
                .toList();
    }

    void insertWindow(UUID governmentId, FreezeWindow window) {
        writer.insert(
                "INSERT INTO freeze_windows",
                List.of("id", "government_id", "kind", "starts_on", "ends_on", "job_levels", "legal_source"),
                List.of(List.of(
                        window.id(),
                        governmentId,
                        window.kind(),
                        window.startsOn(),
                        window.endsOn(),
                        String.join("|", window.jobLevels()),
                        window.legalSource())));
    }
}
