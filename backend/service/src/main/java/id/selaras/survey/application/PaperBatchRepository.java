package id.selaras.survey.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.shared.sql.Sql;
import id.selaras.survey.domain.PaperBatch;
import id.selaras.survey.domain.PaperEntry;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

@ApplicationScoped
class PaperBatchRepository implements PanacheRepositoryBase<PaperBatch, UUID> {

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    /** The newest first. */
    List<PaperBatch> ofSurvey(UUID surveyId) {
        return list("surveyId = ?1 order by createdAt desc, id desc", surveyId);
    }

    Optional<PaperBatch> of(UUID surveyId, UUID id) {
        return find("surveyId = ?1 and id = ?2", surveyId, id).firstResultOptional();
    }

    Optional<PaperBatch> lock(UUID surveyId, UUID id) {
        return find("surveyId = ?1 and id = ?2", surveyId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What was typed, by the number of the sheet. */
    Map<Integer, Map<PaperEntry, PaperSheet>> sheets(UUID id) {
        Map<Integer, Map<PaperEntry, PaperSheet>> sheets = new TreeMap<>();
        sql.each(
                "SELECT number, entry, content FROM survey_paper_sheets WHERE batch_id = :batch",
                Map.of("batch", id),
                row -> sheets.computeIfAbsent(row.integer("number"), any -> new EnumMap<>(PaperEntry.class))
                        .put(PaperEntry.valueOf(row.text("entry")), read(row.text("content"))));
        return sheets;
    }

    void type(UUID id, PaperEntry entry, Collection<PaperSheet> sheets) {
        sql.batch(
                "INSERT INTO survey_paper_sheets (batch_id, number, entry, content) VALUES (?, ?, ?, ?) AS typed"
                        + " ON DUPLICATE KEY UPDATE content = typed.content",
                sheets.stream()
                        .map(sheet -> new Object[] {id, sheet.number(), entry, write(sheet)})
                        .toList());
    }

    void forget(UUID id) {
        sql.update("DELETE FROM survey_paper_sheets WHERE batch_id = :batch", Map.of("batch", id));
    }

    private String write(PaperSheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PaperSheet read(String content) {
        try {
            return json.readValue(content, PaperSheet.class);
        } catch (JsonProcessingException changedShape) {
            throw new IllegalStateException(changedShape);
        }
    }
}
