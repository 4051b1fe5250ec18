package id.selaras.employee.application;

import id.selaras.employee.application.CandidateFacts.Relative;
import id.selaras.employee.application.CandidateFacts.Sanction;
import id.selaras.employee.domain.KinshipKind;
import id.selaras.employee.domain.Retirement;
import id.selaras.employee.domain.ServiceTime;
import id.selaras.employee.domain.ServiceTime.Interval;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what the planner has to know of everybody, in five queries whatever their number. */
@ApplicationScoped
class CandidateRepository {

    private static final String ON_DAY =
            " AND %1$s.superseded_at = :never AND %1$s.valid_from <= :asOf AND %1$s.valid_to > :asOf ";

    /**
     * From the placements of the government to what belongs to each, along indexes on ids. Right after a large import
     * the server's statistics still call the tables empty, and an order of its own choice may then read one table anew
     * for every row of another.
     */
    private static final String SELECT_IN_ORDER = "SELECT /*+ JOIN_FIXED_ORDER() */ ";

    @Inject
    Sql sql;

    /**
     * Definitive holders of positions, in the order of their NIP.
     *
     * @param people the only ones wanted; null: the whole government
     */
    List<CandidateFacts> candidates(UUID governmentId, Collection<UUID> people, LocalDate asOf) {
        Map<String, Object> values = new HashMap<>();
        values.put("government", governmentId);
        values.put("asOf", asOf);
        values.put("never", Times.NOT_SUPERSEDED);
        if (people != null) {
            values.put("people", people);
        }
        Map<UUID, List<UUID>> temporary = temporary(values);
        Map<UUID, List<Sanction>> discipline = discipline(values, asOf);
        Map<UUID, List<Relative>> relatives = relatives(values);
        Map<UUID, Map<String, Integer>> experience = experience(values, asOf);
        Map<UUID, CandidateFacts> candidates = new LinkedHashMap<>();
        sql.each(holders(values), values, row -> {
            UUID id = row.id("employee_id");
            candidates.put(
                    id,
                    facts(
                            id,
                            row,
                            temporary.getOrDefault(id, List.of()),
                            discipline.getOrDefault(id, List.of()),
                            relatives.getOrDefault(id, List.of()),
                            experience.getOrDefault(id, Map.of())));
        });
        return List.copyOf(candidates.values());
    }

    /** Of two definitive placements on a day the newer one counts: it comes last. */
    private static String holders(Map<String, Object> values) {
        return SELECT_IN_ORDER
                + """
                p.employee_id, e.nip, v.employment_status, v.legal_status, p.position_id, p.valid_from,
                v.cpns_from, v.rank_code, v.education_level, v.education_field, v.birth_date, v.home_zone,
                j.retirement_age
                FROM placements p
                JOIN employees e ON e.id = p.employee_id
                JOIN employee_versions v ON v.employee_id = p.employee_id
                """
                + ON_DAY.formatted("v") + "JOIN position_versions pv ON pv.position_id = p.position_id"
                + ON_DAY.formatted("pv") + "JOIN job_versions j ON j.job_id = pv.job_id" + ON_DAY.formatted("j")
                + "WHERE p.government_id = :government AND p.kind = 'D'" + ON_DAY.formatted("p")
                + " AND v.legal_status NOT IN " + EmployeeDirectory.LEFT
                + wanted("p.employee_id", values)
                + " ORDER BY e.nip, p.valid_from, p.position_id";
    }

    private static String wanted(String person, Map<String, Object> values) {
        return values.containsKey("people") ? " AND " + person + " IN :people " : "";
    }

    private static CandidateFacts facts(
            UUID id,
            Row row,
            List<UUID> temporary,
            List<Sanction> discipline,
            List<Relative> relatives,
            Map<String, Integer> experience) {
        LocalDate birthDate = row.date("birth_date");
        LocalDate since = row.date("valid_from");
        return new CandidateFacts(
                id,
                row.text("nip"),
                row.text("employment_status"),
                row.text("legal_status"),
                row.id("position_id"),
                Tenure.isKnown(since) ? since : null,
                row.date("cpns_from"),
                row.text("rank_code"),
                row.text("education_level"),
                row.text("education_field"),
                birthDate,
                Retirement.date(birthDate, row.integer("retirement_age")),
                row.text("home_zone"),
                temporary,
                discipline,
                relatives,
                experience);
    }

    private Map<UUID, List<UUID>> temporary(Map<String, Object> values) {
        Map<UUID, List<UUID>> temporary = new HashMap<>();
        sql.each(
                "SELECT p.employee_id, p.position_id FROM placements p WHERE p.government_id = :government"
                        + " AND p.kind <> 'D'" + ON_DAY.formatted("p") + wanted("p.employee_id", values)
                        + " ORDER BY p.valid_from, p.position_id",
                values,
                row -> temporary
                        .computeIfAbsent(row.id("employee_id"), any -> new ArrayList<>())
                        .add(row.id("position_id")));
        return temporary;
    }

    private Map<UUID, List<Sanction>> discipline(Map<String, Object> values, LocalDate asOf) {
        Map<UUID, List<Sanction>> discipline = new HashMap<>();
        sql.each(
                "SELECT employee_id, level, valid_from, valid_to FROM discipline_records"
                        + " WHERE government_id = :government AND superseded_at = :never AND valid_to > :asOf"
                        + wanted("employee_id", values) + " ORDER BY valid_from",
                values,
                row -> discipline
                        .computeIfAbsent(row.id("employee_id"), any -> new ArrayList<>())
                        .add(new Sanction(
                                row.text("level"),
                                row.date("valid_from").isAfter(asOf),
                                row.date("valid_from"),
                                row.end("valid_to"))));
        return discipline;
    }

    private Map<UUID, List<Relative>> relatives(Map<String, Object> values) {
        Map<UUID, Map<UUID, Relative>> relatives = new HashMap<>();
        String known = "SELECT employee_id, relative_id, kind FROM kinships WHERE government_id = :government"
                + " AND superseded_at = :never";
        // Whichever of the two told it; two statements, because each finds its rows along an index of its own.
        String some = known + wanted("employee_id", values) + " UNION " + known + wanted("relative_id", values);
        sql.each((values.containsKey("people") ? some : known) + " ORDER BY employee_id, relative_id", values, row -> {
            UUID one = row.id("employee_id");
            UUID other = row.id("relative_id");
            KinshipKind kind = KinshipKind.valueOf(row.text("kind"));
            relatives.computeIfAbsent(one, any -> new LinkedHashMap<>()).put(other, new Relative(other, kind.name()));
            relatives
                    .computeIfAbsent(other, any -> new LinkedHashMap<>())
                    .putIfAbsent(one, new Relative(one, kind.inverse().name()));
        });
        Map<UUID, List<Relative>> lists = new HashMap<>();
        relatives.forEach((id, all) -> lists.put(id, List.copyOf(all.values())));
        return lists;
    }

    /** The family of a position is the one it has on the day: a job that was reclassified counts where it is now. */
    private Map<UUID, Map<String, Integer>> experience(Map<String, Object> values, LocalDate asOf) {
        Map<UUID, Map<String, List<Interval>>> intervals = new HashMap<>();
        sql.each(
                SELECT_IN_ORDER + "p.employee_id, p.valid_from, p.valid_to, j.family FROM placements p"
                        + " JOIN position_versions pv ON pv.position_id = p.position_id" + ON_DAY.formatted("pv")
                        + "JOIN job_versions j ON j.job_id = pv.job_id" + ON_DAY.formatted("j")
                        + "WHERE p.government_id = :government AND p.kind = 'D' AND p.superseded_at = :never"
                        + " AND p.valid_from <= :asOf" + wanted("p.employee_id", values) + " ORDER BY p.valid_from",
                values,
                row -> {
                    Interval interval = new Interval(row.date("valid_from"), row.date("valid_to"));
                    if (Tenure.isKnown(interval.from())) {
                        intervals
                                .computeIfAbsent(row.id("employee_id"), any -> new HashMap<>())
                                .computeIfAbsent(row.text("family"), any -> new ArrayList<>())
                                .add(interval);
                    }
                });
        Map<UUID, Map<String, Integer>> months = new HashMap<>(intervals.size() * 2);
        intervals.forEach((id, families) -> {
            Map<String, Integer> byFamily = new HashMap<>();
            families.forEach((family, all) -> byFamily.put(family, ServiceTime.months(all, asOf)));
            months.put(id, Map.copyOf(byFamily));
        });
        return months;
    }
}
