package id.selaras.mutation.application;

import id.selaras.identity.application.AccountNames;
import id.selaras.shared.id.Ids;
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
    boolean add(UUID caseId, GrantWaiver waiver, UUID by, String byName) {
        return sql.update(
                        "INSERT IGNORE INTO mutation_case_waivers (id, case_id, rule, reason, document_id, granted_by,"
                                + " granted_by_name, at) VALUES (:id, :case, :rule, :reason, :document, :by, :name, :at)",
                        Map.of(
                                "id", Ids.next(),
                                "case", caseId,
                                "rule", waiver.rule(),
                                "reason", waiver.reason(),
                                "document", waiver.documentId(),
                                "by", by,
                                "name", byName,
                                "at", clock.instant()))
                == 1;
    }

    Set<String> rules(UUID caseId) {
        return new HashSet<>(sql.list(
                "SELECT rule FROM mutation_case_waivers WHERE case_id = :case",
                Map.of("case", caseId),
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

    List<CaseWaiverView> of(UUID caseId, AccountNames names) {
        return sql.list(
                "SELECT * FROM mutation_case_waivers WHERE case_id = :case ORDER BY at, id",
                Map.of("case", caseId),
                row -> new CaseWaiverView(
                        row.text("rule"),
                        row.text("reason"),
                        row.id("document_id"),
                        names.of(row.id("granted_by"), row.text("granted_by_name")),
                        row.instant("at")));
    }
}
