package id.selaras.survey.application;

import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One-time tokens, as hashes, until they are used. */
@ApplicationScoped
class TokenRepository {

    @Inject
    Sql sql;

    void add(TokenBatchRow batch, UUID by, Collection<byte[]> tokens) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "id", batch.id(),
                "survey", batch.surveyId(),
                "label", batch.label(),
                "size", batch.size(),
                "now", batch.createdAt()));
        values.put("by", by);
        sql.update(
                "INSERT INTO survey_token_batches (id, survey_id, label, size, created_by, created_at)"
                        + " VALUES (:id, :survey, :label, :size, :by, :now)",
                values);
        List<List<Object>> rows = new ArrayList<>(tokens.size());
        tokens.forEach(token -> rows.add(List.of(batch.surveyId(), token, batch.id())));
        sql.insert("INSERT INTO survey_tokens", List.of("survey_id", "token", "batch_id"), rows);
    }

    /** One more token of a batch. */
    void addOne(UUID surveyId, UUID batchId, byte[] token) {
        sql.update(
                "INSERT INTO survey_tokens (survey_id, token, batch_id) VALUES (:survey, :token, :batch)",
                Map.of("survey", surveyId, "token", token, "batch", batchId));
    }

    /** The batches of a survey, the newest first. */
    List<TokenBatchRow> batches(UUID surveyId) {
        return sql.list(
                "SELECT * FROM survey_token_batches WHERE survey_id = :survey ORDER BY created_at DESC, id DESC",
                Map.of("survey", surveyId),
                TokenRepository::row);
    }

    Optional<TokenBatchRow> lock(UUID surveyId, UUID id) {
        return sql
                .list(
                        "SELECT * FROM survey_token_batches WHERE survey_id = :survey AND id = :id FOR UPDATE",
                        Map.of("survey", surveyId, "id", id),
                        TokenRepository::row)
                .stream()
                .findFirst();
    }

    void withdraw(UUID id, Instant now) {
        sql.update("DELETE FROM survey_tokens WHERE batch_id = :id", Map.of("id", id));
        sql.update("UPDATE survey_token_batches SET withdrawn_at = :now WHERE id = :id", Map.of("id", id, "now", now));
    }

    /** The batches of those tokens that are not used, which nobody else uses until the transaction ends. */
    Map<ByteBuffer, UUID> unused(UUID surveyId, Collection<byte[]> tokens) {
        Map<ByteBuffer, UUID> batches = new HashMap<>();
        sql.each(
                "SELECT token, batch_id FROM survey_tokens WHERE survey_id = :survey AND token IN :tokens"
                        + " ORDER BY token FOR UPDATE",
                Map.of("survey", surveyId, "tokens", tokens),
                row -> batches.put(ByteBuffer.wrap(row.bytes("token")), row.id("batch_id")));
        return batches;
    }

    /** Uses tokens: nothing of them is left but the count of their batch. */
    void use(UUID surveyId, Map<ByteBuffer, UUID> tokens) {
        sql.update(
                "DELETE FROM survey_tokens WHERE survey_id = :survey AND token IN :tokens",
                Map.of(
                        "survey",
                        surveyId,
                        "tokens",
                        tokens.keySet().stream().map(ByteBuffer::array).toList()));
        Map<UUID, Integer> used = new HashMap<>();
        tokens.values().forEach(batch -> used.merge(batch, 1, Integer::sum));
        used.keySet().stream()
                .sorted()
                .forEach(batch -> sql.update(
                        "UPDATE survey_token_batches SET used = used + :more WHERE id = :id",
                        Map.of("more", used.get(batch), "id", batch)));
    }

    /** Forgets what nobody used. */
    void forget(UUID surveyId) {
        sql.update("DELETE FROM survey_tokens WHERE survey_id = :survey", Map.of("survey", surveyId));
    }

    /** Forgets that there ever were any. */
    void forgetBatches(UUID surveyId) {
        forget(surveyId);
        sql.update("DELETE FROM survey_token_batches WHERE survey_id = :survey", Map.of("survey", surveyId));
    }

    private static TokenBatchRow row(Row row) {
        return new TokenBatchRow(
                row.id("id"),
                row.id("survey_id"),
                row.text("label"),
                row.integer("size"),
                row.integer("used"),
                row.instant("created_at"),
                row.instant("withdrawn_at"));
    }
}
