package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportCounts;
import id.selaras.exchange.domain.StagedImport;
import id.selaras.shared.event.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** A file was uploaded, applied, undone or given up. */
public record ImportChanged(UUID governmentId, String type, UUID entityId, Map<String, Object> after)
        implements DomainEvent {

    static ImportChanged uploaded(StagedImport staged) {
        return of("import.uploaded", staged, Map.of());
    }

    static ImportChanged applied(StagedImport staged, ImportCounts counts) {
        return of(
                "import.applied",
                staged,
                Map.of("new", counts.newRows(), "changed", counts.changed(), "skipped", counts.error()));
    }

    static ImportChanged undone(StagedImport staged) {
        return of("import.undone", staged, Map.of());
    }

    static ImportChanged cancelled(StagedImport staged) {
        return of("import.cancelled", staged, Map.of());
    }

    @Override
    public String entityType() {
        return "import";
    }

    private static ImportChanged of(String type, StagedImport staged, Map<String, Object> more) {
        Map<String, Object> after = new java.util.HashMap<>(more);
        after.put("kind", staged.kind().name());
        after.put("fileName", staged.file().name());
        return new ImportChanged(staged.governmentId(), type, staged.id(), after);
    }
}
