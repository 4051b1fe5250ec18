package id.selaras.exchange.application;

import id.selaras.exchange.domain.ColumnSuggestion;
import id.selaras.exchange.domain.ImportFields;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.StagedImport;
import id.selaras.identity.application.AccountNames;
import id.selaras.identity.application.IdentityDirectory;
import id.selaras.shared.job.Jobs;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Shows imports to clients. */
@ApplicationScoped
class ImportViews {

    @Inject
    ImportJson json;

    @Inject
    Jobs jobs;

    @Inject
    IdentityDirectory identity;

    @Inject
    CurrentActor current;

    /** What the people behind the accounts of the government are called. */
    AccountNames names() {
        return identity.names(current.governmentId());
    }

    ImportView view(StagedImport staged) {
        List<FileColumn> columns = json.columns(staged.file().columns());
        ColumnSuggestion suggestion = new ColumnSuggestion(
                staged.kind(), columns.stream().map(FileColumn::name).toList());
        return new ImportView(
                staged.id(),
                staged.version(),
                staged.kind(),
                staged.file().name(),
                staged.file().format(),
                staged.file().encoding(),
                staged.file().separator(),
                staged.status(),
                staged.file().profile(),
                json.mapping(staged.mapping()),
                columns,
                fields(staged.kind(), suggestion.fields()),
                staged.jobId() == null ? 0 : jobs.get(staged.jobId()).progress(),
                ImportView.Counts.of(json.counts(staged.counts())),
                staged.jobId(),
                staged.problemCode(),
                names().of(staged.createdByName()),
                staged.createdAt(),
                staged.appliedAt(),
                staged.undoneAt());
    }

    ImportRow row(StagedImport staged, AccountNames names) {
        return new ImportRow(
                staged.id(),
                staged.version(),
                staged.kind(),
                staged.file().name(),
                staged.status(),
                ImportView.Counts.of(json.counts(staged.counts())),
                staged.problemCode(),
                names.of(staged.createdByName()),
                staged.createdAt(),
                staged.appliedAt(),
                staged.undoneAt());
    }

    CheckedRowView row(StagedRow row) {
        return CheckedRowView.of(row, json.content(row.content()));
    }

    static List<ImportKindView> kinds() {
        return Arrays.stream(ImportKind.values())
                .map(kind -> new ImportKindView(kind, kind.labelId(), kind.labelEn(), fields(kind, Map.of())))
                .toList();
    }

    private static List<ImportView.Field> fields(ImportKind kind, Map<String, String> suggestions) {
        return ImportFields.of(kind).stream()
                .map(field -> new ImportView.Field(
                        field.name(),
                        field.labelId(),
                        field.labelEn(),
                        field.required(),
                        field.type(),
                        suggestions.get(field.name())))
                .toList();
    }
}
