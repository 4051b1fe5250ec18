package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseDocument;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class CaseDocumentRepository implements PanacheRepositoryBase<CaseDocument, UUID> {

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
}
