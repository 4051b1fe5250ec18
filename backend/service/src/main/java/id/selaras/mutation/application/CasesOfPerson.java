package id.selaras.mutation.application;

import id.selaras.shared.security.PersonSubjects;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The cases about a person, by number: who reads one reads about the person. */
@ApplicationScoped
class CasesOfPerson implements PersonSubjects {

    @Inject
    Sql sql;

    @Override
    public Map<UUID, String> of(UUID governmentId, UUID employeeId) {
        Map<UUID, String> cases = new HashMap<>();
        sql.each(
                "SELECT id, number FROM mutation_cases WHERE government_id = :government AND employee_id = :employee",
                Map.of("government", governmentId, "employee", employeeId),
                row -> cases.put(row.id("id"), row.text("number")));
        return cases;
    }
}
