package id.selaras.exchange.application;

import id.selaras.exchange.domain.FileHeader;
import id.selaras.exchange.domain.ImportCounts;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportMapping;
import id.selaras.exchange.domain.StagedImport;
import id.selaras.shared.id.Ids;
import id.selaras.shared.tabular.TableFile;
import id.selaras.shared.tabular.TableLimits;
import id.selaras.shared.tabular.TableRow;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Reads a whole file, says of every row what it would do, and stages the result. Short transactions of its own: a crash
 * in the middle leaves rows under a check nobody refers to, which the next run of the check deletes.
 */
@ApplicationScoped
class ImportCheck {

    @Inject
    ImportRepository imports;

    @Inject
    ImportFileRepository files;

    @Inject
    StagedRowRepository rows;

    @Inject
    FactsVersion factsVersion;

    @Inject
    ImportJson json;

    @Inject
    ImportCheck self;

    @All
    List<KindImport> kinds;

    /** Told how many rows have been read; stops the check by throwing. */
    @FunctionalInterface
    interface Progress {
        void rows(int read, double share);
    }

    /** What one run works on. */
    record Run(
            UUID checkId,
            UUID previousCheck,
            UUID governmentId,
            ImportKind kind,
            int headerRow,
            List<String> columns,
            ImportMapping mapping) {}

    void check(UUID importId, Progress progress) {
        Run run = self.begin(importId);
        if (run.previousCheck() != null) {
            rows.delete(run.previousCheck());
        }
        // Read first: whatever changes while the check looks is noticed when the import is applied.
        String version = factsVersion.of(run.governmentId(), run.kind());
        ImportCounts counts = withFile(importId, file -> check(run, file, progress));
        self.finish(importId, run.checkId(), version, counts);
    }

    @Transactional
    Run begin(UUID importId) {
        StagedImport staged = imports.locked(importId);
        UUID previous = staged.checkId();
        staged.beginCheck(Ids.next());
        return new Run(
                staged.checkId(),
                previous,
                staged.governmentId(),
                staged.kind(),
                staged.file().headerRow(),
                json.columns(staged.file().columns()).stream()
                        .map(FileColumn::name)
                        .toList(),
                json.mapping(staged.mapping()));
    }

    @Transactional
    void finish(UUID importId, UUID checkId, String version, ImportCounts counts) {
        imports.locked(importId).endCheck(checkId, version, json.write(counts));
    }

    private ImportCounts check(Run run, TableFile file, Progress progress) {
        MappedColumns columns = new MappedColumns(run.kind(), run.columns(), run.mapping());
        KindSession session =
                kindOf(run.kind()).open(run.governmentId(), run.mapping().options());
        int[] expected = new int[1];
        if (session.seesWholeFileFirst()) {
            file.read(row -> {
                if (isData(run, row)) {
                    expected[0]++;
                    session.foresee(new Values(columns.read(row).told()));
                }
                return true;
            });
        }
        try (InBackground storing = new InBackground("selaras-staging")) {
            RowStager stager = new RowStager(
                    session,
                    json,
                    staged -> storing.next(() -> rows.add(run.checkId(), staged)),
                    read -> progress.rows(read, share(read, expected[0])));
            file.read(row -> {
                if (isData(run, row)) {
                    stager.take(columns.read(row));
                }
                return true;
            });
            ImportCounts counts = stager.finish();
            storing.await();
            return counts;
        }
    }

    KindImport kindOf(ImportKind kind) {
        return kinds.stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow(() -> id.selaras.shared.error.Refusal.rule("kind-not-importable", java.util.Map.of()));
    }

    /** Where the number of rows is not known the share approaches the end without reaching it. */
    private static double share(int read, int expected) {
        return expected > 0 ? (double) read / expected : (double) read / (read + 5_000);
    }

    private static boolean isData(Run run, TableRow row) {
        return row.number() > run.headerRow() && !FileHeader.isComment(row);
    }

    private ImportCounts withFile(UUID importId, java.util.function.Function<TableFile, ImportCounts> work) {
        try {
            Path copy = Files.createTempFile("selaras-import", null);
            try {
                files.copyTo(importId, copy);
                return work.apply(TableFile.reopen(copy, TableLimits.DEFAULT));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException diskTrouble) {
            throw new UncheckedIOException(diskTrouble);
        }
    }
}
