package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportFields;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ProblemTexts;
import id.selaras.exchange.domain.RowProblem;
import id.selaras.exchange.domain.StagedImport;
import id.selaras.exchange.domain.Verdict;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.FormulaGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that go back to whoever sent one: the rows with errors, and empty templates. */
@ApplicationScoped
public class BadRowsExport {

    private static final int BLOCK = 2_000;

    @Inject
    ImportRepository imports;

    @Inject
    StagedRowRepository rows;

    @Inject
    ImportJson json;

    @Inject
    CurrentActor current;

    /** The rows with errors as they came, and behind them what is wrong and what helps. */
    @Transactional
    public ExportTable<List<String>> badRows(UUID importId) {
        StagedImport staged = imports.of(current.governmentId(), importId);
        List<String> names = new ArrayList<>(json.columns(staged.file().columns()).stream()
                .map(FileColumn::name)
                .toList());
        int width = names.size();
        names.add("Sebab");
        names.add("Perbaikan");
        List<List<String>> bad = new ArrayList<>();
        List<StagedRow> block = List.of();
        if (staged.checkId() != null) {
            block = rows.after(staged.checkId(), Verdict.ERROR, 0, BLOCK);
        }
        while (!block.isEmpty()) {
            block.forEach(row -> bad.add(line(json.content(row.content()), width)));
            block = rows.after(
                    staged.checkId(), Verdict.ERROR, block.get(block.size() - 1).sequence(), BLOCK);
        }
        return new ExportTable<>("baris-bermasalah", null, columns(names), bad.stream());
    }

    /** A file with nothing but the header of a kind. */
    public ExportTable<List<String>> template(ImportKind kind) {
        List<String> names = ImportFields.of(kind).stream()
                .map(id.selaras.exchange.domain.ImportField::name)
                .toList();
        return new ExportTable<>(
                "templat-" + kind.name().toLowerCase(java.util.Locale.ROOT), null, columns(names), Stream.empty());
    }

    private static List<String> line(RowContent content, int width) {
        List<String> line = new ArrayList<>(
                content.cells().stream().limit(width).map(FormulaGuard::strip).toList());
        while (line.size() < width) {
            line.add("");
        }
        line.add(content.problems().stream()
                .filter(RowProblem::error)
                .map(problem -> (problem.cell() == null ? "" : problem.cell() + ": ") + ProblemTexts.cause(problem))
                .collect(Collectors.joining(" ")));
        line.add(content.problems().stream()
                .filter(RowProblem::error)
                .map(ProblemTexts::cure)
                .distinct()
                .collect(Collectors.joining(" ")));
        return line;
    }

    private static List<ExportTable.Column<List<String>>> columns(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new ExportTable.Column<List<String>>(names.get(i), line -> line.get(i)))
                .toList();
    }
}
