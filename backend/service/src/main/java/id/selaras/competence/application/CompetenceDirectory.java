package id.selaras.competence.application;

import id.selaras.competence.domain.Assessment;
import id.selaras.competence.domain.AssessmentSource;
import id.selaras.employee.application.AssessedLevel;
import id.selaras.employee.application.AssessmentDirectory;
import id.selaras.employee.application.HistoryRow;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The assessed levels, for other features. */
@ApplicationScoped
public class CompetenceDirectory implements AssessmentDirectory {

    @Inject
    Sql sql;

    @Inject
    RuleDirectory rules;

    /** The levels that count on a day, by person and competency, as known now. One query. */
    @Transactional
    public Map<UUID, Map<String, Integer>> levels(UUID governmentId, LocalDate asOf) {
        int validity = validityMonths(governmentId, asOf);
        Map<UUID, List<Assessment>> assessments = new HashMap<>();
        sql.each(
                "SELECT employee_id, competency_code, level, assessed_on, source FROM competency_assessments"
                        + " WHERE government_id = :government AND superseded_at = :never AND assessed_on <= :asOf"
                        + " AND assessed_on > :oldest",
                Map.of(
                        "government",
                        governmentId,
                        "never",
                        Times.NOT_SUPERSEDED,
                        "asOf",
                        asOf,
                        "oldest",
                        asOf.minusMonths(validity + 1L)),
                row -> assessments
                        .computeIfAbsent(row.id("employee_id"), employee -> new ArrayList<>())
                        .add(assessment(row)));
        Map<UUID, Map<String, Integer>> levels = new HashMap<>(assessments.size() * 2);
        assessments.forEach((employee, all) -> {
            Map<String, Integer> byCode = new TreeMap<>();
            Assessment.decisive(all, asOf, validity).forEach((code, one) -> byCode.put(code, one.level()));
            if (!byCode.isEmpty()) {
                levels.put(employee, byCode);
            }
        });
        return levels;
    }

    @Override
    @Transactional
    public List<AssessedLevel> assessedLevels(UUID governmentId, UUID employeeId, LocalDate asOf, Instant knownAt) {
        List<Assessment> all = sql.list(
                "SELECT competency_code, level, assessed_on, source FROM competency_assessments"
                        + " WHERE employee_id = :employee AND government_id = :government AND "
                        + (knownAt == null
                                ? "superseded_at = :known"
                                : "recorded_at <= :known AND superseded_at > :known"),
                Map.of(
                        "employee", employeeId,
                        "government", governmentId,
                        "known", knownAt == null ? Times.NOT_SUPERSEDED : knownAt),
                CompetenceDirectory::assessment);
        return Assessment.decisive(all, asOf, validityMonths(governmentId, asOf)).values().stream()
                .map(one -> new AssessedLevel(
                        one.code(), one.level(), one.assessedOn(), one.source().name()))
                .toList();
    }

    @Override
    @Transactional
    public List<HistoryRow> assessmentHistory(UUID governmentId, UUID employeeId) {
        return sql.list(
                "SELECT competency_code, level, assessed_on, source, recorded_at, superseded_at, change_id"
                        + " FROM competency_assessments"
                        + " WHERE employee_id = :employee AND government_id = :government",
                Map.of("employee", employeeId, "government", governmentId),
                row -> {
                    Map<String, Object> summary = new LinkedHashMap<>();
                    summary.put("code", row.text("competency_code"));
                    summary.put("level", row.integer("level"));
                    summary.put("source", row.text("source"));
                    return new HistoryRow(
                            HistoryRow.Kind.COMPETENCE,
                            row.date("assessed_on"),
                            null,
                            row.instant("recorded_at"),
                            row.supersession("superseded_at"),
                            summary,
                            row.id("change_id"));
                });
    }

    private int validityMonths(UUID governmentId, LocalDate asOf) {
        return rules.at(governmentId, asOf).integer("assessment_validity_months");
    }

    private static Assessment assessment(Row row) {
        return new Assessment(
                row.text("competency_code"),
                row.integer("level"),
                row.date("assessed_on"),
                AssessmentSource.valueOf(row.text("source")));
    }
}
