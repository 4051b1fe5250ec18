package id.selaras.employee.application;

import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Who people are, for letters about them. */
@ApplicationScoped
public class ParticularsDirectory {

    @Inject
    Sql sql;

    /** People by id on a day, as known now; who is not of the government is not in the map. One query. */
    @Transactional
    public Map<UUID, Particulars> of(UUID governmentId, Collection<UUID> ids, LocalDate asOf) {
        Map<UUID, Particulars> people = new HashMap<>();
        sql.eachOf(
                "SELECT e.id, e.nip, v.*, EXISTS (SELECT 1 FROM discipline_records d WHERE d.employee_id = e.id"
                        + " AND d.superseded_at = :never AND d.valid_to > :asOf) AS sanctioned FROM employees e"
                        + " JOIN employee_versions v ON v.employee_id = e.id AND v.superseded_at = :never"
                        + " AND v.valid_from <= :asOf AND v.valid_to > :asOf"
                        + " WHERE e.government_id = :government AND e.id IN :people",
                Map.of("government", governmentId, "asOf", asOf, "never", Times.NOT_SUPERSEDED),
                "people",
                ids,
                row -> people.put(
                        row.id("employee_id"),
                        new Particulars(
                                row.id("employee_id"),
                                row.text("nip"),
                                EmployeeName.withTitles(
                                        row.text("front_title"), row.text("name"), row.text("back_title")),
                                row.text("employment_status"),
                                row.text("rank_code"),
                                row.date("rank_from"),
                                row.text("education_level"),
                                row.text("education_field"),
                                row.text("legal_status"),
                                row.flag("sanctioned"))));
        return people;
    }
}
