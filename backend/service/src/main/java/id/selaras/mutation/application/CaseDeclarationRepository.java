package id.selaras.mutation.application;

import id.selaras.mutation.domain.ConflictOfInterest;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Declarations of interest, one an actor and case; a later one takes the place of an earlier one. */
@ApplicationScoped
class CaseDeclarationRepository {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /**
     * @param relation what it consists of, or null
     * @param detected what the kinship data say, or null
     */
    record Declared(
            UUID caseId,
            UUID accountId,
            String name,
            String role,
            ConflictOfInterest conflict,
            String relation,
            String detected,
            Instant at) {}

    void put(Declared declared, UUID government) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", Ids.next());
        values.put("case", declared.caseId());
        values.put("account", declared.accountId());
        values.put("name", declared.name());
        values.put("role", declared.role());
        values.put("declared", declared.conflict());
        values.put("relation", declared.relation());
        values.put("detected", declared.detected());
        values.put("at", clock.instant());
        values.put("government", government);
        sql.update(
                "INSERT INTO mutation_case_declarations (id, case_id, account_id, name, role, declared, relation,"
                        + " detected, at, government_id) VALUES (:id, :case, :account, :name, :role, :declared, :relation, :detected,"
                        + " :at, :government) AS new ON DUPLICATE KEY UPDATE declared = new.declared, relation = new.relation,"
                        + " detected = new.detected, role = new.role, at = new.at",
                values);
    }

    Optional<Declared> of(UUID caseId, UUID accountId) {
        return sql
                .list(
                        "SELECT * FROM mutation_case_declarations WHERE case_id = :case AND account_id = :account",
                        Map.of("case", caseId, "account", accountId),
                        CaseDeclarationRepository::row)
                .stream()
                .findFirst();
    }

    /** Those of a government's own people. */
    List<Declared> all(UUID caseId, UUID government) {
        return sql.list(
                "SELECT * FROM mutation_case_declarations WHERE case_id = :case AND government_id = :government"
                        + " ORDER BY at, id",
                Map.of("case", caseId, "government", government),
                CaseDeclarationRepository::row);
    }

    private static Declared row(Row row) {
        return new Declared(
                row.id("case_id"),
                row.id("account_id"),
                row.text("name"),
                row.text("role"),
                ConflictOfInterest.valueOf(row.text("declared")),
                row.text("relation"),
                row.text("detected"),
                row.instant("at"));
    }
}
