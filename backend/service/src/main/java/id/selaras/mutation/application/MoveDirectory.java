package id.selaras.mutation.application;

import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How many people move where, and who proposed a move. */
@ApplicationScoped
public class MoveDirectory {

    @Inject
    Sql sql;

    /**
     * People whose move takes effect between two days, both included, by the unit they come to; without cases that were
     * given up, turned down or taken back.
     */
    @Transactional
    public Map<UUID, Integer> movedTo(UUID governmentId, LocalDate from, LocalDate to) {
        Map<UUID, Integer> moved = new HashMap<>();
        sql.each(
                "SELECT to_unit_id, COUNT(DISTINCT nip) AS people FROM mutation_cases"
                        + " WHERE government_id = :government AND effective_on BETWEEN :from AND :to"
                        + " AND to_unit_id IS NOT NULL"
                        + " AND status NOT IN ('REJECTED', 'RETURNED', 'CANCELLED', 'REVOKED') GROUP BY to_unit_id",
                Map.of("government", governmentId, "from", from, "to", to),
                row -> moved.put(row.id("to_unit_id"), row.integer("people")));
        return moved;
    }

    /** The accounts that opened a case or handed it in: who proposed the move. */
    @Transactional
    public Set<UUID> proposers(UUID caseId) {
        return new HashSet<>(sql.list(
                "SELECT created_by AS account FROM mutation_cases WHERE id = :case AND created_by IS NOT NULL"
                        + " UNION SELECT actor_id FROM mutation_case_steps WHERE case_id = :case"
                        + " AND action IN ('SUBMIT', 'PROPOSE') AND actor_id IS NOT NULL",
                Map.of("case", caseId),
                row -> row.id("account")));
    }
}
