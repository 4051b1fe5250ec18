package id.selaras.mutation.application;

import id.selaras.identity.application.AccountNames;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Actor;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Rules that somebody with the right waived for a case, each with a reason and a document. */
@ApplicationScoped
class CaseWaiverRepository {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Whether it was written; not when the rule was waived before. */
    boolean add(UUID caseId, GrantWaiver waiver, Actor by) {
        return sql.update(
                        "INSERT IGNORE INTO mutation_case_waivers (id, case_id, rule, reason, document_id, granted_by,"
                                + " granted_by_name, at, government_id)"
                                + " VALUES (:id, :case, :rule, :reason, :document, :by, :name, :at, :government)",
                        Map.of(
                                "id", Ids.next(),
                                "case", caseId,
                                "rule", waiver.rule(),
                                "reason", waiver.reason(),
                                "document", waiver.documentId(),
                                "by", by.accountId(),
                                "name", by.username(),
                                "at", clock.instant(),
                                "government", by.governmentId()))
                == 1;
    }

    /** Rules a government waived. */
    Set<String> rules(UUID caseId, UUID government) {
        return new HashSet<>(sql.list(
                "SELECT rule FROM mutation_case_waivers WHERE case_id = :case AND government_id = :government",
                Map.of("case", caseId, "government", government),
                row -> row.text("rule")));
    }

    /** Waived rules by case; cases without any are left out. */
    Map<UUID, Set<String>> rules(Collection<UUID> cases) {
        Map<UUID, Set<String>> waived = new HashMap<>();
        sql.eachOf(
                "SELECT case_id, rule FROM mutation_case_waivers WHERE case_id IN :cases",
                Map.of(),
                "cases",
                cases,
                row -> waived.computeIfAbsent(row.id("case_id"), any -> new HashSet<>())
                        .add(row.text("rule")));
        return waived;
    }

    List<CaseWaiverView> of(UUID caseId, UUID government, AccountNames names) {
        return sql.list(
                "SELECT * FROM mutation_case_waivers WHERE case_id = :case AND government_id = :government"
                        + " ORDER BY at, id",
                Map.of("case", caseId, "government", government),
                row -> new CaseWaiverView(
                        row.text("rule"),
                        row.text("reason"),
                        row.id("document_id"),
                        names.of(row.id("granted_by"), row.text("granted_by_name")),
                        row.instant("at")));
    }
}
