package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.StagedImport;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.id.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<StagedImport, UUID> {

    StagedImport of(UUID governmentId, UUID id) {
        return find("id = ?1 and governmentId = ?2", id, governmentId)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Those of the government among the given ids. */
    List<StagedImport> of(UUID governmentId, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("governmentId = ?1 and id in ?2", governmentId, ids).list();
    }

    /** Held until the transaction ends, so that two runs of one job cannot both write. */
    StagedImport locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    List<StagedImport> newest(UUID governmentId, Instant before, UUID beforeId, int rows) {
        return before == null
                ? find("governmentId = ?1 order by createdAt desc, id desc", governmentId)
                        .range(0, rows - 1)
                        .list()
                : find(
                                "governmentId = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3)"
                                        + " order by createdAt desc, id desc",
                                governmentId,
                                before,
                                beforeId)
                        .range(0, rows - 1)
                        .list();
    }

    /** The mapping this government used the last time for a file with the same header. */
    Optional<String> rememberedMapping(UUID governmentId, ImportKind kind, byte[] fingerprint) {
        List<?> found = getEntityManager()
                .createNativeQuery("SELECT CAST(mapping AS CHAR) FROM import_mappings WHERE government_id = :government"
                        + " AND kind = :kind AND header_fingerprint = :print")
                .setParameter("government", Ids.bytes(governmentId))
                .setParameter("kind", kind.name())
                .setParameter("print", fingerprint)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    void rememberMapping(StagedImport staged, Instant now) {
        getEntityManager()
                .createNativeQuery("INSERT INTO import_mappings (government_id, kind, header_fingerprint, mapping,"
                        + " used_at) VALUES (:government, :kind, :print, :mapping, :now) AS given"
                        + " ON DUPLICATE KEY UPDATE mapping = given.mapping, used_at = given.used_at")
                .setParameter("government", Ids.bytes(staged.governmentId()))
                .setParameter("kind", staged.kind().name())
                .setParameter("print", staged.file().headerFingerprint())
                .setParameter("mapping", staged.mapping())
                .setParameter("now", now)
                .executeUpdate();
    }
}
