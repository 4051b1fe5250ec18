package id.selaras.shared.file;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The files of each government by their hash; the same bytes lie here once, whoever handed them in. Who may read one is
 * decided by whoever knows what it belongs to. The table is called after the feature that had files first.
 */
@ApplicationScoped
public class KeptFiles {

    private static final int CHUNK = 512 * 1024;

    @Inject
    Sql sql;

    public void keep(UUID governmentId, AcceptedFile file) {
        insert(governmentId, file.sha256(), file.content());
    }

    /** Keeps what is too large to be held whole; the hash is the caller's word. */
    public void keep(UUID governmentId, String sha256, InputStream content) {
        insert(governmentId, sha256, content);
    }

    /** The whole file; 404 where there is none under this hash. */
    public byte[] content(UUID governmentId, String sha256) {
        return sql
                .list(
                        "SELECT content FROM mutation_files WHERE government_id = :government AND sha256 = :sha256",
                        Map.of("government", governmentId, "sha256", sha256),
                        row -> row.bytes("content"))
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** A part of a file from a byte on; empty at its end. */
    public byte[] part(UUID governmentId, String sha256, long from) {
        List<byte[]> found = sql.list(
                "SELECT SUBSTRING(content, :start, :length) AS part FROM mutation_files"
                        + " WHERE government_id = :government AND sha256 = :sha256",
                Map.of("start", from + 1, "length", CHUNK, "government", governmentId, "sha256", sha256),
                row -> row.bytes("part"));
        return found.isEmpty() ? new byte[0] : found.get(0);
    }

    private void insert(UUID governmentId, String sha256, Object content) {
        sql.update(
                "INSERT IGNORE INTO mutation_files (government_id, sha256, content)"
                        + " VALUES (:government, :sha256, :content)",
                Map.of("government", governmentId, "sha256", sha256, "content", content));
    }
}
