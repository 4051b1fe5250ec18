package id.selaras.exchange.application;

import id.selaras.employee.application.ChangeLabelDirectory;
import id.selaras.exchange.domain.StagedImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Calls a change by the name of the file that made it. */
@ApplicationScoped
class ImportLabels implements ChangeLabelDirectory {

    @Inject
    ImportRepository imports;

    @Override
    public Map<UUID, String> labels(UUID governmentId, Collection<UUID> changeIds) {
        return imports.of(governmentId, changeIds).stream()
                .collect(Collectors.toMap(
                        StagedImport::id, staged -> staged.file().name()));
    }
}
