package id.selaras.employee.application;

import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Everybody who can be written to. */
@ApplicationScoped
public class AddresseeDirectory {

    @Inject
    Sql sql;

    /** Everybody who serves on a day, as known now, by name. One query. */
    @Transactional
    public Collection<Addressee> serving(UUID governmentId, LocalDate asOf) {
        Map<UUID, Addressee> people = new LinkedHashMap<>();
        sql.each(
                "SELECT v.employee_id, v.front_title, v.name, v.back_title, v.email, p.position_id, pv.unit_id,"
                        + " pv.job_id FROM employee_versions v"
                        + " LEFT JOIN placements p ON p.employee_id = v.employee_id AND p.kind = 'D'"
                        + " AND p.superseded_at = :never AND p.valid_from <= :asOf AND p.valid_to > :asOf"
                        + " LEFT JOIN position_versions pv ON pv.position_id = p.position_id"
                        + " AND pv.superseded_at = :never AND pv.valid_from <= :asOf AND pv.valid_to > :asOf"
                        + " WHERE v.government_id = :government AND v.superseded_at = :never"
                        + " AND v.valid_from <= :asOf AND v.valid_to > :asOf AND v.legal_status NOT IN "
                        + EmployeeDirectory.LEFT + " ORDER BY v.name, v.employee_id, p.valid_from DESC",
                Map.of("government", governmentId, "asOf", asOf, "never", Times.NOT_SUPERSEDED),
                row -> people.putIfAbsent(
                        row.id("employee_id"),
                        new Addressee(
                                row.id("employee_id"),
                                EmployeeName.withTitles(
                                        row.text("front_title"), row.text("name"), row.text("back_title")),
                                row.text("email"),
                                row.id("unit_id"),
                                row.id("position_id"),
                                row.id("job_id"))));
        return people.values();
    }
}
