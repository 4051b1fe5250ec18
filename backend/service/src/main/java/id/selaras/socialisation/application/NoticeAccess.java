package id.selaras.socialisation.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.socialisation.domain.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What a request may see of notices: heads of units see their units, everybody else what the table of rights says. */
@ApplicationScoped
class NoticeAccess {

    @Inject
    NoticeRepository notices;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /** The units of today. */
    UnitTree tree() {
        return units.tree(current.governmentId(), governments.today(current.governmentId()));
    }

    /** The units whose people the request may see, or null for all. */
    Set<UUID> visibleUnits() {
        return current.scope().reach() == Reach.SUBTREE
                ? tree().subtree(current.scope().unitId())
                : null;
    }

    /** The visible ones among a unit and everything below it; null for all. 404 for a unit that may not be seen. */
    Set<UUID> visibleUnits(UUID unit) {
        Set<UUID> visible = visibleUnits();
        if (unit == null) {
            return visible;
        }
        Set<UUID> wanted = new HashSet<>(tree().subtree(unit));
        if (visible != null) {
            wanted.retainAll(visible);
        }
        if (wanted.isEmpty()) {
            throw Refusal.notFound();
        }
        return wanted;
    }

    /** A notice the request may read; 404 otherwise. */
    Notice readable(UUID id) {
        return notices.one(current.governmentId(), id, visibleUnits()).orElseThrow(Refusal::notFound);
    }

    /** A notice the request may change, held; 404 where somebody else answers for it, 412 for another version. */
    Notice own(UUID id, int version) {
        Notice notice =
                notices.lock(current.governmentId(), id).filter(this::isOwn).orElseThrow(Refusal::notFound);
        if (notice.version() != version) {
            throw Refusal.stale();
        }
        return notice;
    }

    /** Root of the units the author answers for, or null for the whole government. */
    UUID authorsUnit() {
        return current.scope().reach() == Reach.SUBTREE ? current.scope().unitId() : null;
    }

    private boolean isOwn(Notice notice) {
        Set<UUID> visible = visibleUnits();
        return visible == null || visible.contains(notice.unitId());
    }
}
