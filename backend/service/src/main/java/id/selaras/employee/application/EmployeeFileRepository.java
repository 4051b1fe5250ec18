package id.selaras.employee.application;

import id.selaras.employee.application.EmployeeView.RelativeItem;
import id.selaras.employee.application.EmployeeView.SanctionItem;
import id.selaras.employee.domain.KinshipKind;
import id.selaras.employee.domain.PersonName;
import id.selaras.shared.fact.RecordedTime;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads one person's file. */
@ApplicationScoped
class EmployeeFileRepository {

    @Inject
    Sql sql;

    /** A placement with the position it is in; names are those of the day. */
    record PlacedIn(
            UUID id,
            UUID positionId,
            UUID unitId,
            String unitName,
            String jobName,
            Integer jobClass,
            String jobLevel,
            String standard,
            PlacementRecord placement) {}

    /** The person's own record on a day; null when there is none. */
    EmployeeRecord person(UUID governmentId, UUID employeeId, LocalDate asOf, Instant knownAt) {
        List<EmployeeRecord> versions = sql.list(
                "SELECT e.nip, v.* FROM employee_versions v JOIN employees e ON e.id = v.employee_id"
                        + " WHERE v.employee_id = :employee AND v.government_id = :government AND "
                        + RecordedTime.condition("v", knownAt) + " AND v.valid_from <= :asOf AND v.valid_to > :asOf",
                values(governmentId, employeeId, asOf, knownAt),
                EmployeeVersions::read);
        return versions.isEmpty() ? null : versions.get(0);
    }

    /** Placements on a day, definitive ones first. */
    List<PlacedIn> placements(UUID governmentId, UUID employeeId, LocalDate asOf, Instant knownAt) {
        return sql.list(
                "SELECT p.id, p.position_id, po.code, p.kind, p.share, p.decree_number, p.decree_date, p.valid_from,"
                        + " p.valid_to, pv.unit_id, u.name AS unit_name, j.name AS job_name, j.job_class,"
                        + " j.level AS job_level, j.standard FROM placements p"
                        + " JOIN positions po ON po.id = p.position_id"
                        + join("position_versions", "pv", "pv.position_id = p.position_id", knownAt)
                        + join("job_versions", "j", "j.job_id = pv.job_id", knownAt)
                        + join("unit_versions", "u", "u.unit_id = pv.unit_id", knownAt)
                        + " WHERE p.employee_id = :employee AND p.government_id = :government AND "
                        + RecordedTime.condition("p", knownAt) + " AND p.valid_from <= :asOf AND p.valid_to > :asOf"
                        + " ORDER BY p.kind <> 'D', p.valid_from DESC, p.position_id DESC",
                values(governmentId, employeeId, asOf, knownAt),
                row -> new PlacedIn(
                        row.id("id"),
                        row.id("position_id"),
                        row.id("unit_id"),
                        row.text("unit_name"),
                        row.text("job_name"),
                        row.integer("job_class"),
                        row.text("job_level"),
                        row.text("standard"),
                        placement(row)));
    }

    /** Sanctions that had begun or were to begin on a day, newest first. */
    List<SanctionItem> discipline(UUID governmentId, UUID employeeId, LocalDate asOf, Instant knownAt) {
        return sql.list(
                "SELECT d.level, d.sanction, d.decree_number, d.valid_from, d.valid_to FROM discipline_records d"
                        + " WHERE d.employee_id = :employee AND d.government_id = :government AND "
                        + RecordedTime.condition("d", knownAt)
                        + " AND (d.decree_date IS NULL OR d.decree_date <= :asOf)"
                        + " ORDER BY d.valid_from DESC",
                values(governmentId, employeeId, asOf, knownAt),
                row -> new SanctionItem(
                        row.text("level"),
                        row.text("sanction"),
                        row.text("decree_number"),
                        row.date("valid_from"),
                        row.end("valid_to")));
    }

    /** Relatives told from either side, by name. */
    List<RelativeItem> kinship(UUID governmentId, UUID employeeId, LocalDate asOf, Instant knownAt) {
        Map<UUID, RelativeItem> relatives = new LinkedHashMap<>();
        sql.each(
                "SELECT k.employee_id, k.relative_id, k.kind, v.name, v.front_title, v.back_title, e.nip"
                        + " FROM kinships k JOIN employees e"
                        + " ON e.id = IF(k.employee_id = :employee, k.relative_id, k.employee_id)"
                        + join("employee_versions", "v", "v.employee_id = e.id", knownAt)
                        + " WHERE (k.employee_id = :employee OR k.relative_id = :employee)"
                        + " AND k.government_id = :government AND " + RecordedTime.condition("k", knownAt)
                        + " ORDER BY v.name, e.nip, k.employee_id = :employee DESC",
                values(governmentId, employeeId, asOf, knownAt),
                row -> {
                    boolean own = employeeId.equals(row.id("employee_id"));
                    UUID relative = row.id(own ? "relative_id" : "employee_id");
                    KinshipKind kind = KinshipKind.valueOf(row.text("kind"));
                    String name = row.text("name") == null
                            ? row.text("nip")
                            : PersonName.withTitles(row.text("front_title"), row.text("name"), row.text("back_title"));
                    relatives.putIfAbsent(
                            relative, new RelativeItem(relative, name, (own ? kind : kind.inverse()).name()));
                });
        return List.copyOf(relatives.values());
    }

    /** Everything that was ever recorded of the person himself, his placements and his sanctions. */
    List<HistoryRow> history(UUID governmentId, UUID employeeId, boolean withDiscipline) {
        Map<String, Object> values = Map.of("government", governmentId, "employee", employeeId);
        List<HistoryRow> history = new ArrayList<>(sql.list(
                "SELECT e.nip, v.* FROM employee_versions v JOIN employees e ON e.id = v.employee_id"
                        + " WHERE v.employee_id = :employee AND v.government_id = :government",
                values,
                row -> fact(HistoryRow.Kind.IDENTITY, row, identity(EmployeeVersions.read(row)))));
        history.addAll(sql.list(
                "SELECT p.*, po.code, (SELECT j.name FROM position_versions pv JOIN job_versions j"
                        + " ON j.job_id = pv.job_id AND j.superseded_at = pv.superseded_at"
                        + " WHERE pv.position_id = p.position_id AND pv.superseded_at = '9999-12-31'"
                        + " ORDER BY pv.valid_from DESC, j.valid_from DESC LIMIT 1) AS job_name,"
                        + " (SELECT u.name FROM position_versions pv JOIN unit_versions u"
                        + " ON u.unit_id = pv.unit_id AND u.superseded_at = pv.superseded_at"
                        + " WHERE pv.position_id = p.position_id AND pv.superseded_at = '9999-12-31'"
                        + " ORDER BY pv.valid_from DESC, u.valid_from DESC LIMIT 1) AS unit_name"
                        + " FROM placements p JOIN positions po ON po.id = p.position_id"
                        + " WHERE p.employee_id = :employee AND p.government_id = :government",
                values,
                row -> fact(HistoryRow.Kind.PLACEMENT, row, placed(row))));
        if (withDiscipline) {
            history.addAll(sql.list(
                    "SELECT * FROM discipline_records WHERE employee_id = :employee AND government_id = :government",
                    values,
                    row -> fact(HistoryRow.Kind.DISCIPLINE, row, sanction(row))));
        }
        return history;
    }

    private static Map<String, Object> values(UUID governmentId, UUID employeeId, LocalDate asOf, Instant knownAt) {
        Map<String, Object> values = new HashMap<>();
        values.put("government", governmentId);
        values.put("employee", employeeId);
        values.put("asOf", asOf);
        values.put("known", RecordedTime.value(knownAt));
        return values;
    }

    private static String join(String table, String alias, String on, Instant knownAt) {
        return " LEFT JOIN " + table + " " + alias + " ON " + on + " AND " + RecordedTime.condition(alias, knownAt)
                + " AND " + alias + ".valid_from <= :asOf AND " + alias + ".valid_to > :asOf";
    }

    private static PlacementRecord placement(Row row) {
        return new PlacementRecord(
                null,
                row.text("code"),
                row.text("kind"),
                row.date("valid_from"),
                row.end("valid_to"),
                row.text("decree_number"),
                row.date("decree_date"),
                row.integer("share"));
    }

    private static HistoryRow fact(HistoryRow.Kind kind, Row row, Map<String, Object> summary) {
        return new HistoryRow(
                kind,
                row.date("valid_from"),
                row.end("valid_to"),
                row.instant("recorded_at"),
                row.supersession("superseded_at"),
                summary,
                row.id("change_id"));
    }

    private static Map<String, Object> identity(EmployeeRecord person) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("name", PersonName.withTitles(person.frontTitle(), person.name(), person.backTitle()));
        summary.put("employmentStatus", person.employmentStatus());
        summary.put("legalStatus", person.legalStatus());
        summary.put("rank", person.rankCode());
        summary.put("educationLevel", person.educationLevel());
        summary.put("educationField", person.educationField());
        summary.put("homeZone", person.homeZone());
        return summary;
    }

    private static Map<String, Object> placed(Row row) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("positionId", row.id("position_id"));
        summary.put("positionCode", row.text("code"));
        summary.put("jobName", row.text("job_name"));
        summary.put("unitName", row.text("unit_name"));
        summary.put("assignmentKind", row.text("kind"));
        summary.put("share", row.integer("share"));
        summary.put("decreeNumber", row.text("decree_number"));
        summary.put("decreeDate", row.date("decree_date"));
        return summary;
    }

    private static Map<String, Object> sanction(Row row) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("level", row.text("level"));
        summary.put("sanction", row.text("sanction"));
        summary.put("decreeNumber", row.text("decree_number"));
        return summary;
    }
}
