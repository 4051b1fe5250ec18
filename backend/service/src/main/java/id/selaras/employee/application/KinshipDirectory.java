package id.selaras.employee.application;

import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Who is a relative of whom, as known now. */
@ApplicationScoped
public class KinshipDirectory {

    @Inject
    Sql sql;

    /** Whether a relation between the two is recorded, from either side. */
    @Transactional
    public boolean areRelated(UUID governmentId, UUID one, UUID other) {
        return sql.count(
                        "SELECT COUNT(*) FROM kinships WHERE government_id = :government AND superseded_at = :never"
                                + " AND ((employee_id = :one AND relative_id = :other)"
                                + " OR (employee_id = :other AND relative_id = :one))",
                        Map.of("government", governmentId, "one", one, "other", other, "never", Times.NOT_SUPERSEDED))
                > 0;
    }
}
