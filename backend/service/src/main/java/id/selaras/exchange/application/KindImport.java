package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import java.util.UUID;

/** Brings one kind of file to the feature that owns its facts. */
interface KindImport {

    ImportKind kind();

    /** What one check or one application needs to know and to remember. */
    KindSession open(UUID governmentId, ImportOptions options);

    /** Whether something later builds on what the change wrote. */
    boolean isBuiltUpon(UUID changeId);

    void undo(UUID governmentId, UUID changeId, UUID undoId);
}
