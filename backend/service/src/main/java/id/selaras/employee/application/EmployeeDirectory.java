package id.selaras.employee.application;

import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.fact.RecordedTime;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What other features may know about people. Every answer is for one government and one day, as known now. */
@ApplicationScoped
public class EmployeeDirectory {

    /** Legal statuses of people who no longer serve (domain reference 2.5): they hold no position. */
    static final String LEFT = "('66', '67', '68', '69', '70', '77', '88', '98', '99')";

    @Inject
    Sql sql;

    @Inject
    CandidateRepository candidates;

    /**
     * How every position is held on a day; positions without anybody are not in the list. Retirement is the first day
     * of the month after the birthday at which the job's retirement age is reached (domain reference 2.3).
     *
     * @param knownAt recorded time, or null for now
     */
    @Transactional
    public List<Incumbency> incumbents(UUID governmentId, LocalDate asOf, Instant knownAt) {
        return sql.list(
                RecordedTime.statement("""
                SELECT h.position_id, SUM(h.kind = 'D') AS holders,
                       SUM(CASE WHEN h.kind = 'D' THEN GREATEST(LEAST(h.share, 100 - h.lent), 0)
                                ELSE h.share * LEAST(1, 100 / h.lent) END) / 100 AS effective,
                       SUM(h.kind = 'D' AND h.retires <= :year1) AS retiring1,
                       SUM(h.kind = 'D' AND h.retires <= :year3) AS retiring3,
                       SUM(h.kind = 'D' AND h.retires <= :year5) AS retiring5
                FROM (SELECT p.position_id, p.kind, p.share,
                             SUM(IF(p.kind = 'D', 0, p.share)) OVER (PARTITION BY p.employee_id) AS lent,
                             LAST_DAY(COALESCE(v.birth_date, STR_TO_DATE(LEFT(e.nip, 8), '%Y%m%d'))
                                      + INTERVAL j.retirement_age YEAR) + INTERVAL 1 DAY AS retires
                      FROM placements p
                      JOIN employees e ON e.id = p.employee_id
                      LEFT JOIN employee_versions v ON v.employee_id = p.employee_id AND v.superseded_at = :known
                           AND v.valid_from <= :asOf AND v.valid_to > :asOf
                      LEFT JOIN position_versions pv ON pv.position_id = p.position_id AND pv.superseded_at = :known
                           AND pv.valid_from <= :asOf AND pv.valid_to > :asOf
                      LEFT JOIN job_versions j ON j.job_id = pv.job_id AND j.superseded_at = :known
                           AND j.valid_from <= :asOf AND j.valid_to > :asOf
                      WHERE p.government_id = :government AND p.superseded_at = :known
                        AND p.valid_from <= :asOf AND p.valid_to > :asOf
                        AND COALESCE(v.legal_status, '01') NOT IN\s""" + LEFT + ") h GROUP BY h.position_id", knownAt),
                Map.of(
                        "government",
                        governmentId,
                        "asOf",
                        asOf,
                        "known",
                        RecordedTime.value(knownAt),
                        "year1",
                        asOf.plusMonths(12),
                        "year3",
                        asOf.plusMonths(36),
                        "year5",
                        asOf.plusMonths(60)),
                row -> new Incumbency(
                        row.id("position_id"),
                        row.integer("holders"),
                        row.decimal("effective").setScale(4, RoundingMode.HALF_UP),
                        orZero(row.integer("retiring1")),
                        orZero(row.integer("retiring3")),
                        orZero(row.integer("retiring5"))));
    }

    /**
     * What the planner has to know of everybody who definitively holds a position on a day, in the order of their NIP.
     * Five queries whatever their number.
     *
     * @param people ids of the only ones wanted; null: the whole government
     */
    @Transactional
    public List<CandidateFacts> candidates(UUID governmentId, Collection<UUID> people, LocalDate asOf) {
        return candidates.candidates(governmentId, people, asOf);
    }

    /** The ids of people by their NIP; numbers nobody has are not in the map. */
    @Transactional
    public Map<String, UUID> idsByNip(UUID governmentId, Collection<String> nips) {
        Map<String, UUID> found = new HashMap<>(nips.size() * 2);
        sql.eachOf(
                "SELECT nip, id FROM employees WHERE government_id = :government AND nip IN :nips",
                Map.of("government", governmentId),
                "nips",
                new HashSet<>(nips),
                row -> found.put(row.text("nip"), row.id("id")));
        return found;
    }

    /** The ids of people who must exist; refused with every number that nobody has. */
    @Transactional
    public Map<String, UUID> knownIdsByNip(UUID governmentId, Collection<String> nips) {
        Map<String, UUID> found = idsByNip(governmentId, nips);
        List<Reason> unknown = nips.stream()
                .filter(nip -> !found.containsKey(nip))
                .distinct()
                .map(nip -> new Reason("unknown-employee", Map.of("nip", nip)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.rule("unknown-employee", unknown);
        }
        return found;
    }

    private static int orZero(Integer value) {
        return value == null ? 0 : value;
    }
}
