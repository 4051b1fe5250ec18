package id.selaras.survey.application;

import id.selaras.shared.sql.Sql;
import id.selaras.survey.domain.RespondentFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What the report of several surveys needs beside their tallies. */
@ApplicationScoped
class ReportRepository {

    @Inject
    Sql sql;

    /**
     * A survey that has answers in a period.
     *
     * @param isInside whether all its answers lie in the period
     */
    record Answered(UUID id, boolean isInside) {}

    /** @param units the only units wanted, or null for all */
    List<Answered> surveys(UUID governmentId, Collection<UUID> units, LocalDate from, LocalDate to) {
        Map<String, Object> values = new HashMap<>(Map.of("government", governmentId, "from", from, "to", to));
        if (units != null) {
            values.put("units", units);
        }
        return sql.list(
                "SELECT s.id, MIN(t.month) >= :from AND MAX(t.month) <= :to AS inside"
                        + " FROM surveys s JOIN survey_tallies t ON t.survey_id = s.id"
                        + " WHERE s.government_id = :government" + (units == null ? "" : " AND s.unit_id IN :units")
                        + " GROUP BY s.id HAVING SUM(t.month BETWEEN :from AND :to) > 0 ORDER BY s.id",
                values,
                row -> new Answered(row.id("id"), row.number(2) == 1));
    }

    /** What people told of themselves in each survey: how many by fact and group. */
    Map<UUID, Map<RespondentFact, Map<String, Long>>> told(Collection<UUID> surveys) {
        Map<UUID, Map<RespondentFact, Map<String, Long>>> told = new HashMap<>();
        if (!surveys.isEmpty()) {
            sql.each(
                    "SELECT survey_id, fact, value, answers FROM survey_counts"
                            + " WHERE survey_id IN :surveys AND fact <> 'DAY'",
                    Map.of("surveys", surveys),
                    row -> told.computeIfAbsent(row.id("survey_id"), any -> new EnumMap<>(RespondentFact.class))
                            .computeIfAbsent(RespondentFact.valueOf(row.text("fact")), any -> new TreeMap<>())
                            .put(row.text("value"), row.number(4)));
        }
        return told;
    }
}
