package id.selaras.employee.application;

import id.selaras.shared.fact.RecordedTime;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who holds a position by name, and when the people of all positions retire. */
@ApplicationScoped
public class HolderDirectory {

    @Inject
    Sql sql;

    /** The people in one position on a day: definitive ones first, then by name; as known at a time. */
    @Transactional
    public List<Holder> holders(UUID governmentId, UUID positionId, LocalDate asOf, Instant knownAt) {
        return sql.list(
                RecordedTime.statement(
                        "SELECT e.id, e.nip, v.name, v.front_title, v.back_title, p.valid_from, p.kind, p.share"
                                + " FROM placements p JOIN employees e ON e.id = p.employee_id"
                                + " LEFT JOIN employee_versions v ON v.employee_id = p.employee_id AND v.superseded_at = :known"
                                + " AND v.valid_from <= :asOf AND v.valid_to > :asOf"
                                + " WHERE p.government_id = :government AND p.position_id = :position"
                                + " AND p.superseded_at = :known AND p.valid_from <= :asOf AND p.valid_to > :asOf"
                                + " AND COALESCE(v.legal_status, '01') NOT IN " + EmployeeDirectory.LEFT
                                + " ORDER BY p.kind <> 'D', v.name, e.nip",
                        knownAt),
                Map.of(
                        "government", governmentId,
                        "position", positionId,
                        "asOf", asOf,
                        "known", RecordedTime.value(knownAt)),
                row -> new Holder(
                        row.id("id"),
                        named(row.text("front_title"), row.text("name"), row.text("back_title"), row.text("nip")),
                        row.text("nip"),
                        row.date("valid_from"),
                        row.text("kind"),
                        row.integer("share")));
    }

    /** How many people definitively hold each of these positions on a day; positions without anybody are left out. */
    @Transactional
    public Map<UUID, Integer> definitive(UUID governmentId, Collection<UUID> positions, LocalDate day) {
        Map<UUID, Integer> holders = new HashMap<>();
        sql.each(
                "SELECT p.position_id, COUNT(*) AS people FROM placements p"
                        + " LEFT JOIN employee_versions v ON v.employee_id = p.employee_id AND v.superseded_at = :never"
                        + " AND v.valid_from <= :day AND v.valid_to > :day"
                        + " WHERE p.government_id = :government AND p.position_id IN :positions AND p.kind = 'D'"
                        + " AND p.superseded_at = :never AND p.valid_from <= :day AND p.valid_to > :day"
                        + " AND COALESCE(v.legal_status, '01') NOT IN " + EmployeeDirectory.LEFT
                        + " GROUP BY p.position_id",
                Map.of("government", governmentId, "positions", positions, "day", day, "never", Times.NOT_SUPERSEDED),
                row -> holders.put(row.id("position_id"), row.integer("people")));
        return holders;
    }

    /** The post each of these people definitively holds on a day; who holds none is left out. */
    @Transactional
    public Map<UUID, UUID> definitivePosts(UUID governmentId, Collection<UUID> employees, LocalDate day) {
        Map<UUID, UUID> posts = new HashMap<>();
        sql.eachOf(
                "SELECT employee_id, position_id FROM placements WHERE government_id = :government AND kind = 'D'"
                        + " AND superseded_at = :never AND valid_from <= :day AND valid_to > :day"
                        + " AND employee_id IN :employees",
                Map.of("government", governmentId, "day", day, "never", Times.NOT_SUPERSEDED),
                "employees",
                employees,
                row -> posts.put(row.id("employee_id"), row.id("position_id")));
        return posts;
    }

    /** Who definitively holds a post in one of these units on a day; anywhere, where the units are null. */
    @Transactional
    public Set<UUID> definitiveIn(UUID governmentId, Collection<UUID> units, LocalDate day) {
        Map<String, Object> values =
                new HashMap<>(Map.of("government", governmentId, "day", day, "never", Times.NOT_SUPERSEDED));
        String within = "";
        if (units != null) {
            within = " AND EXISTS (SELECT 1 FROM position_versions pv WHERE pv.position_id = p.position_id"
                    + " AND pv.superseded_at = :never AND pv.valid_from <= :day AND pv.valid_to > :day"
                    + " AND pv.unit_id IN :units)";
            values.put("units", units);
        }
        return new HashSet<>(sql.list(
                "SELECT DISTINCT p.employee_id FROM placements p"
                        + " LEFT JOIN employee_versions v ON v.employee_id = p.employee_id AND v.superseded_at = :never"
                        + " AND v.valid_from <= :day AND v.valid_to > :day"
                        + " WHERE p.government_id = :government AND p.kind = 'D' AND p.superseded_at = :never"
                        + " AND p.valid_from <= :day AND p.valid_to > :day"
                        + " AND COALESCE(v.legal_status, '01') NOT IN " + EmployeeDirectory.LEFT + within,
                values,
                row -> row.id("employee_id")));
    }

    /** Since when people definitively hold the post they hold on a day; without those of whom nobody knows. */
    @Transactional
    public Map<UUID, LocalDate> placedSince(UUID governmentId, Collection<UUID> employees, LocalDate day) {
        Map<UUID, LocalDate> since = new HashMap<>();
        sql.eachOf(
                "SELECT employee_id, valid_from FROM placements WHERE government_id = :government AND kind = 'D'"
                        + " AND superseded_at = :never AND valid_from <= :day AND valid_to > :day"
                        + " AND valid_from >= :known AND employee_id IN :employees",
                Map.of("government", governmentId, "day", day, "never", Times.NOT_SUPERSEDED, "known", Tenure.EARLIEST),
                "employees",
                employees,
                row -> since.put(row.id("employee_id"), row.date("valid_from")));
        return since;
    }

    /** How many definitive holders of each position retire in each year; those overdue count in its year. */
    @Transactional
    public List<Retirements> retirements(UUID governmentId, LocalDate asOf, Instant knownAt) {
        return sql.list(
                RecordedTime.statement(
                        "SELECT h.position_id, h.year, COUNT(*) AS people FROM (SELECT p.position_id,"
                                + " GREATEST(YEAR(:asOf), YEAR(LAST_DAY("
                                + "COALESCE(v.birth_date, STR_TO_DATE(LEFT(e.nip, 8), '%Y%m%d'))"
                                + " + INTERVAL j.retirement_age YEAR) + INTERVAL 1 DAY)) AS year"
                                + " FROM placements p JOIN employees e ON e.id = p.employee_id"
                                + " LEFT JOIN employee_versions v ON v.employee_id = p.employee_id AND v.superseded_at = :known"
                                + " AND v.valid_from <= :asOf AND v.valid_to > :asOf"
                                + " JOIN position_versions pv ON pv.position_id = p.position_id AND pv.superseded_at = :known"
                                + " AND pv.valid_from <= :asOf AND pv.valid_to > :asOf"
                                + " JOIN job_versions j ON j.job_id = pv.job_id AND j.superseded_at = :known"
                                + " AND j.valid_from <= :asOf AND j.valid_to > :asOf"
                                + " WHERE p.government_id = :government AND p.kind = 'D' AND p.superseded_at = :known"
                                + " AND p.valid_from <= :asOf AND p.valid_to > :asOf"
                                + " AND COALESCE(v.legal_status, '01') NOT IN " + EmployeeDirectory.LEFT
                                + ") h WHERE h.year IS NOT NULL GROUP BY h.position_id, h.year",
                        knownAt),
                Map.of("government", governmentId, "asOf", asOf, "known", RecordedTime.value(knownAt)),
                row -> new Retirements(row.id("position_id"), row.integer("year"), row.integer("people")));
    }

    private static String named(String front, String name, String back, String nip) {
        if (name == null) {
            return nip;
        }
        String withFront = Stream.of(front == null ? "" : front, name)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return back == null || back.isBlank() ? withFront : withFront + ", " + back;
    }
}
