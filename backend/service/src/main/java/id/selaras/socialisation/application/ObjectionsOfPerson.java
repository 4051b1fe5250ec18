package id.selaras.socialisation.application;

import id.selaras.shared.security.PersonSubjects;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The objections of a person, by number: who reads one or its evidence reads about the person. */
@ApplicationScoped
class ObjectionsOfPerson implements PersonSubjects {

    @Inject
    Sql sql;

    @Override
    public Map<UUID, String> of(UUID governmentId, UUID employeeId) {
        Map<UUID, String> objections = new HashMap<>();
        sql.each(
                "SELECT id, number FROM objections WHERE government_id = :government AND employee_id = :employee",
                Map.of("government", governmentId, "employee", employeeId),
                row -> objections.put(row.id("id"), row.text("number")));
        return objections;
    }
}
