package id.selaras.survey.application;

import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Those of the codes of employees that were used. */
    Set<ByteBuffer> usedCodes(UUID surveyId, Collection<byte[]> codes) {
        Set<ByteBuffer> used = new HashSet<>();
        sql.each(
                "SELECT code FROM survey_used_codes WHERE survey_id = :survey AND code IN :codes",
                Map.of("survey", surveyId, "codes", codes),
                row -> used.add(ByteBuffer.wrap(row.bytes("code"))));
        return used;
    }

    /**
     * Writes down that codes of employees were used; breaks the unique key where another replica has done so meanwhile.
     * All of a survey are one batch.
     */
    void useCodes(UUID surveyId, Collection<ByteBuffer> codes) {
        sql.insert(
                "INSERT INTO survey_used_codes",
                List.of("survey_id", "code"),
                codes.stream()
                        .map(code -> List.<Object>of(Ids.bytes(surveyId), code.array()))
                        .toList());
        sql.update(
                "UPDATE survey_token_batches SET used = used + :more WHERE survey_id = :survey",
                Map.of("more", codes.size(), "survey", surveyId));
    }

    /** Forgets what nobody used, and what employees did. */
    void forget(UUID surveyId) {
        sql.update("DELETE FROM survey_tokens WHERE survey_id = :survey", Map.of("survey", surveyId));
        sql.update("DELETE FROM survey_used_codes WHERE survey_id = :survey", Map.of("survey", surveyId));
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
