package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import id.selaras.shared.error.Reason;
import java.util.List;
import java.util.UUID;

/** Brings one kind of file to the feature that owns its facts. */
interface KindImport {

    ImportKind kind();

    /** What one check or one application needs to know and to remember. */
    KindSession open(UUID governmentId, ImportOptions options);

    /** Everything later that builds on what the change wrote; empty when it can be taken back. */
    List<Reason> builtUpon(UUID governmentId, UUID changeId);

    /** What the change wrote and was deleted since, so that it cannot be told what to take back; empty when all is there. */
    default List<Reason> deletedSince(UUID governmentId, UUID changeId) {
        return List.of();
    }

    /** Whether what was staged of a file is forgotten once it is written, because nobody shall read it again. */
    default boolean isForgottenOnceWritten() {
        return false;
    }

    void undo(UUID governmentId, UUID changeId, UUID undoId);
}
