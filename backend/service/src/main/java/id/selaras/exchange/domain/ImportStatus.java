package id.selaras.exchange.domain;

import java.util.Map;
import java.util.Set;

/** Life of an import. */
public enum ImportStatus {
    UPLOADED,
    /** A required field has no column yet. */
    NEEDS_MAPPING,
    CHECKING,
    CHECKED,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE,
    CANCELLED,
    FAILED;

    private static final Map<ImportStatus, Set<ImportStatus>> NEXT = Map.of(
            UPLOADED, Set.of(NEEDS_MAPPING, CHECKING, CANCELLED),
            NEEDS_MAPPING, Set.of(NEEDS_MAPPING, CHECKING, CANCELLED),
            CHECKING, Set.of(CHECKED, CANCELLED, FAILED),
            CHECKED, Set.of(NEEDS_MAPPING, CHECKING, APPLYING, CANCELLED),
            APPLYING, Set.of(APPLIED, CHECKED),
            APPLIED, Set.of(UNDOING),
            UNDOING, Set.of(UNDONE, APPLIED),
            UNDONE, Set.of(),
            CANCELLED, Set.of(),
            FAILED, Set.of(NEEDS_MAPPING, CHECKING, CANCELLED));

    public boolean mayBecome(ImportStatus next) {
        return NEXT.get(this).contains(next);
    }
}
