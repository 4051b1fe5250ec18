package id.selaras.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Does a command once for a key, however often it is sent. The key is written first, in the transaction of the effect:
 * a second try waits for the first, then answers what the first answered. A crash leaves both or neither.
 */
@ApplicationScoped
public class Idempotency {

    private static final int LONGEST_KEY = 120;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * @param key     the {@code Idempotency-Key} header; 428 when it is missing
     * @param command what is asked, with everything that makes it this command (ids in the path too); another command
     *                under a known key is refused with 422
     * @param answer  type of the answer that is kept
     */
    @Transactional
    public <T> T once(String key, Object command, Class<T> answer, Supplier<T> effect) {
        if (key == null || key.isBlank()) {
            throw Refusal.of(RefusalKind.PRECONDITION_REQUIRED, "idempotency-key-required");
        }
        if (key.length() > LONGEST_KEY) {
            throw Refusal.shape("", "idempotency-key-too-long", "at most " + LONGEST_KEY + " characters");
        }
        UUID account = current.actor().accountId();
        byte[] fingerprint = fingerprint(answer, command);
        int inserted = database.createNativeQuery("INSERT IGNORE INTO idempotency_keys"
                        + " (account_id, idem_key, fingerprint, created_at) VALUES (:account, :key, :print, :now)")
                .setParameter("account", Ids.bytes(account))
                .setParameter("key", key)
                .setParameter("print", fingerprint)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (inserted == 0) {
            return earlierAnswer(account, key, fingerprint, answer);
        }
        T result = effect.get();
        database.createNativeQuery("UPDATE idempotency_keys SET response = :response"
                        + " WHERE account_id = :account AND idem_key = :key")
                .setParameter("response", write(result))
                .setParameter("account", Ids.bytes(account))
                .setParameter("key", key)
                .executeUpdate();
        return result;
    }

    private <T> T earlierAnswer(UUID account, String key, byte[] fingerprint, Class<T> answer) {
        // A locking read sees what the first try committed, also under a snapshot taken before.
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("SELECT fingerprint, CAST(response AS CHAR)"
                        + " FROM idempotency_keys WHERE account_id = :account AND idem_key = :key FOR SHARE")
                .setParameter("account", Ids.bytes(account))
                .setParameter("key", key)
                .getResultList();
        if (rows.isEmpty() || rows.get(0)[1] == null) {
            throw Refusal.conflict("still-in-progress");
        }
        if (!MessageDigest.isEqual((byte[]) rows.get(0)[0], fingerprint)) {
            throw Refusal.rule("idempotency-key-reused", Map.of());
        }
        try {
            return json.readValue((String) rows.get(0)[1], answer);
        } catch (JsonProcessingException changedShape) {
            throw new IllegalStateException("a kept answer no longer fits " + answer.getSimpleName(), changedShape);
        }
    }

    private byte[] fingerprint(Class<?> answer, Object command) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(answer.getName().getBytes(StandardCharsets.UTF_8));
            return digest.digest(write(command).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
