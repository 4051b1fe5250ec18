package id.selaras.socialisation.application;

import id.selaras.shared.file.AcceptedFile;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What files support which objection; their bytes lie with all other files. */
@ApplicationScoped
class EvidenceRepository {

    @Inject
    Sql sql;

    /** The files of an objection in the order in which they came. */
    List<EvidenceFile> of(UUID objectionId) {
        return sql.list(
                "SELECT * FROM objection_evidence WHERE objection_id = :objection ORDER BY uploaded_at, id",
                Map.of("objection", objectionId),
                EvidenceRepository::file);
    }

    EvidenceFile add(UUID objectionId, AcceptedFile file, Instant now) {
        EvidenceFile added =
                new EvidenceFile(Ids.next(), file.name(), file.mediaType(), file.content().length, file.sha256(), now);
        sql.update(
                "INSERT INTO objection_evidence (id, objection_id, file_name, media_type, size_bytes, sha256,"
                        + " uploaded_at) VALUES (:id, :objection, :name, :type, :bytes, :sha256, :at)",
                Map.of(
                        "id", added.id(),
                        "objection", objectionId,
                        "name", added.fileName(),
                        "type", added.mediaType(),
                        "bytes", added.sizeBytes(),
                        "sha256", added.sha256(),
                        "at", now));
        return added;
    }

    private static EvidenceFile file(Row row) {
        return new EvidenceFile(
                row.id("id"),
                row.text("file_name"),
                row.text("media_type"),
                row.integer("size_bytes"),
                row.text("sha256"),
                row.instant("uploaded_at"));
    }
}
