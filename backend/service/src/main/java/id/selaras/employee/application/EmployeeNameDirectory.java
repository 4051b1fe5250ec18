package id.selaras.employee.application;

import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What people are called, for features that show them beside their own facts. */
@ApplicationScoped
public class EmployeeNameDirectory {

    @Inject
    Sql sql;

    /** Names of everybody by id on a day, as known now. One query. */
    @Transactional
    public Map<UUID, EmployeeName> names(UUID governmentId, LocalDate asOf) {
        Map<UUID, EmployeeName> names = new HashMap<>();
        sql.each(
                "SELECT e.id, e.nip, v.front_title, v.name, v.back_title FROM employees e"
                        + " JOIN employee_versions v ON v.employee_id = e.id AND v.superseded_at = :never"
                        + " AND v.valid_from <= :asOf AND v.valid_to > :asOf"
                        + " WHERE e.government_id = :government",
                Map.of("government", governmentId, "asOf", asOf, "never", Times.NOT_SUPERSEDED),
                row -> names.put(
                        row.id("id"),
                        new EmployeeName(
                                row.id("id"),
                                row.text("nip"),
                                EmployeeName.withTitles(
                                        row.text("front_title"), row.text("name"), row.text("back_title")))));
        return names;
    }
}
