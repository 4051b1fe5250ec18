package id.selaras.employee.application;

import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    /** The position a person definitively holds on a day, as known now; empty when there is none. One query. */
    @Transactional
    public Optional<UUID> definitivePosition(UUID governmentId, UUID employeeId, LocalDate asOf) {
        return sql
                .list(
                        "SELECT position_id FROM placements WHERE employee_id = :employee"
                                + " AND government_id = :government AND kind = 'D' AND superseded_at = :never"
                                + " AND valid_from <= :asOf AND valid_to > :asOf ORDER BY valid_from DESC, id",
                        Map.of(
                                "employee", employeeId,
                                "government", governmentId,
                                "asOf", asOf,
                                "never", Times.NOT_SUPERSEDED),
                        row -> row.id("position_id"))
                .stream()
                .findFirst();
    }

    /** The positions people definitively hold on a day, by person, as known now. One query. */
    @Transactional
    public Map<UUID, UUID> definitivePositions(UUID governmentId, LocalDate asOf) {
        Map<UUID, UUID> held = new HashMap<>();
        sql.each(
                "SELECT employee_id, position_id FROM placements WHERE government_id = :government AND kind = 'D'"
                        + " AND superseded_at = :never AND valid_from <= :asOf AND valid_to > :asOf",
                Map.of("government", governmentId, "asOf", asOf, "never", Times.NOT_SUPERSEDED),
                row -> held.put(row.id("employee_id"), row.id("position_id")));
        return held;
    }
}
