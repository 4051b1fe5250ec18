package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseDocument;
import id.selaras.shared.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class CaseDocumentRepository implements PanacheRepositoryBase<CaseDocument, UUID> {

    @Inject
    Sql sql;

    /** The newest document of each code, by case and code. */
    Map<UUID, Map<String, CaseDocument>> newest(Collection<UUID> cases) {
        Map<UUID, Map<String, CaseDocument>> newest = new LinkedHashMap<>();
        list("caseId in ?1 order by uploadedAt, id", cases)
                .forEach(document -> newest.computeIfAbsent(document.caseId(), any -> new LinkedHashMap<>())
                        .put(document.code(), document));
        return newest;
    }

    /** All documents of a case, newest first. */
    List<CaseDocument> of(UUID caseId) {
        return list("caseId = ?1 order by uploadedAt desc, id desc", caseId);
    }

    /** Verified documents of a person in other cases, newest first. */
    List<CaseDocument> verifiedElsewhere(UUID governmentId, UUID employeeId, UUID caseId) {
        if (employeeId == null) {
            return List.of();
        }
        return list(
                "governmentId = ?1 and employeeId = ?2 and caseId <> ?3 and state = ?4 order by uploadedAt desc, id desc",
                governmentId,
                employeeId,
                caseId,
                CaseDocument.State.VERIFIED);
    }

    void keep(UUID governmentId, String sha256, byte[] content) {
        sql.update(
                "INSERT IGNORE INTO mutation_files (government_id, sha256, content)"
                        + " VALUES (:government, :sha256, :content)",
                Map.of("government", governmentId, "sha256", sha256, "content", content));
    }

    byte[] content(UUID governmentId, String sha256) {
        return (byte[]) getEntityManager()
                .createNativeQuery("SELECT content FROM mutation_files WHERE government_id = :government"
                        + " AND sha256 = :sha256")
                .setParameter("government", id.selaras.shared.id.Ids.bytes(governmentId))
                .setParameter("sha256", sha256)
                .getSingleResult();
    }
}
