package id.selaras.exchange.application;

import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Uploaded files, kept in the database so that any replica can check them. */
@ApplicationScoped
class ImportFileRepository {

    private static final int PIECE = 1 << 20;

    @Inject
    Sql sql;

    @Inject
    EntityManager database;

    @Transactional(Transactional.TxType.MANDATORY)
    void store(UUID importId, Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] piece; (piece = stream.readNBytes(PIECE)).length > 0; number++) {
                sql.update(
                        "INSERT INTO import_files (import_id, number, content) VALUES (:id, :number, :content)",
                        Map.of("id", importId, "number", number, "content", piece));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the file to disk, a piece at a time. */
    @Transactional
    void copyTo(UUID importId, Path target) {
        try (OutputStream output = Files.newOutputStream(target)) {
            for (int number = 0; ; number++) {
                List<?> piece = database.createNativeQuery(
                                "SELECT content FROM import_files WHERE import_id = :id AND number = :number")
                        .setParameter("id", Ids.bytes(importId))
                        .setParameter("number", number)
                        .getResultList();
                if (piece.isEmpty()) {
                    return;
                }
                output.write((byte[]) piece.get(0));
            }
        } catch (IOException diskTrouble) {
            throw new UncheckedIOException(diskTrouble);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void delete(UUID importId) {
        sql.update("DELETE FROM import_files WHERE import_id = :id", Map.of("id", importId));
    }
}
