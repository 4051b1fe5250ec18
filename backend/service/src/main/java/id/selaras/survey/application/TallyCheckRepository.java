package id.selaras.survey.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.survey.application.TallyVerification.Difference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Comparisons of tallies with answers. */
@ApplicationScoped
class TallyCheckRepository {

    private static final TypeReference<List<Difference>> DIFFERENCES = new TypeReference<>() {};

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    void add(UUID id, UUID surveyId, boolean repair, UUID jobId, UUID askedBy, Instant now) {
        Map<String, Object> values =
                new HashMap<>(Map.of("id", id, "survey", surveyId, "repair", repair, "job", jobId, "now", now));
        values.put("by", askedBy);
        sql.update(
                "INSERT INTO survey_tally_checks (id, survey_id, repair, job_id, asked_by, asked_at)"
                        + " VALUES (:id, :survey, :repair, :job, :by, :now)",
                values);
    }

    Optional<TallyVerification> find(UUID id) {
        return sql.list("SELECT * FROM survey_tally_checks WHERE id = :id", Map.of("id", id), this::view).stream()
                .findFirst();
    }

    /** Held until the transaction ends, so that it is finished once. */
    Optional<TallyVerification> lock(UUID id) {
        return sql
                .list("SELECT * FROM survey_tally_checks WHERE id = :id FOR UPDATE", Map.of("id", id), this::view)
                .stream()
                .findFirst();
    }

    void finish(UUID id, long answers, List<Difference> differences, Instant now) {
        sql.update(
                "UPDATE survey_tally_checks SET answers = :answers, differences = :differences, finished_at = :now"
                        + " WHERE id = :id AND finished_at IS NULL",
                Map.of("answers", answers, "differences", write(differences), "now", now, "id", id));
    }

    void fail(UUID id, String problem, Instant now) {
        sql.update(
                "UPDATE survey_tally_checks SET problem = :problem, finished_at = :now"
                        + " WHERE id = :id AND finished_at IS NULL",
                Map.of("problem", problem, "now", now, "id", id));
    }

    private TallyVerification view(Row row) {
        List<Difference> differences = row.text("differences") == null ? List.of() : read(row.text("differences"));
        boolean known = row.decimal("answers") != null;
        return new TallyVerification(
                row.id("id"),
                row.id("survey_id"),
                row.flag("repair"),
                row.id("job_id"),
                row.instant("asked_at"),
                row.instant("finished_at"),
                known ? row.decimal("answers").longValueExact() : null,
                known ? differences.isEmpty() : null,
                differences,
                row.text("problem"));
    }

    private String write(List<Difference> differences) {
        try {
            return json.writeValueAsString(differences);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Difference> read(String text) {
        try {
            return json.readValue(text, DIFFERENCES);
        } catch (JsonProcessingException changedShape) {
            throw new IllegalStateException(changedShape);
        }
    }
}
