package id.selaras.socialisation.application;

import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.AsciiColumn;
import id.selaras.socialisation.domain.TransferProgramme;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<TransferProgramme, UUID> {

    private static final Sort NEWEST = Sort.descending("createdAt", "id");

    /** One more than the page holds, the newest first. */
    List<TransferProgramme> page(UUID governmentId, PageRequest page) {
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor == null) {
            return find("governmentId", NEWEST, governmentId)
                    .page(0, page.limit + 1)
                    .list();
        }
        return find(
                        "governmentId = :government and (createdAt < :at or createdAt = :at and id < :after)",
                        NEWEST,
                        Parameters.with("government", governmentId)
                                .and("at", cursor.instant(0))
                                .and("after", cursor.id(1)))
                .page(0, page.limit + 1)
                .list();
    }

    Optional<TransferProgramme> one(UUID governmentId, UUID id) {
        return find("id = ?1 and governmentId = ?2", id, governmentId).firstResultOptional();
    }

    Optional<TransferProgramme> lock(UUID governmentId, UUID id) {
        return find("id = ?1 and governmentId = ?2", id, governmentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<TransferProgramme> coded(String code) {
        return AsciiColumn.mayHold(code) ? find("code", code).firstResultOptional() : Optional.empty();
    }
}
