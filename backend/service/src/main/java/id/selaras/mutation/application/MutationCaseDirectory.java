package id.selaras.mutation.application;

import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Open cases, for the features whose facts they rest on. */
@ApplicationScoped
public class MutationCaseDirectory {

    @Inject
    Sql sql;

    /** How many open cases are about these people. */
    @Transactional
    public long openFor(UUID governmentId, Collection<UUID> employees) {
        return count(governmentId, "open_employee_id IN :things", employees);
    }

    /** How many open cases lead from or to these positions. */
    @Transactional
    public long openAt(UUID governmentId, Collection<UUID> positions) {
        return count(
                governmentId,
                "open_employee_id IS NOT NULL AND (from_position_id IN :things OR to_position_id IN :things)",
                positions);
    }

    /** The people these cases are about; cases of other governments are left out. */
    @Transactional
    public Set<UUID> employees(UUID governmentId, Collection<UUID> cases) {
        Set<UUID> people = new HashSet<>();
        sql.eachOf(
                "SELECT employee_id FROM mutation_cases WHERE government_id = :government AND id IN :cases",
                Map.of("government", governmentId),
                "cases",
                cases,
                row -> people.add(row.id("employee_id")));
        return people;
    }

    private long count(UUID governmentId, String condition, Collection<UUID> things) {
        Set<UUID> found = new HashSet<>();
        sql.eachOf(
                "SELECT id FROM mutation_cases WHERE (government_id = :government"
                        + " OR counterpart_government_id = :government) AND " + condition,
                Map.of("government", governmentId),
                "things",
                things,
                row -> found.add(row.id("id")));
        return found.size();
    }
}
