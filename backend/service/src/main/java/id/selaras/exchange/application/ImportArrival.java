package id.selaras.exchange.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.exchange.domain.ArrivedFile;
import id.selaras.exchange.domain.ColumnSuggestion;
import id.selaras.exchange.domain.FileHeader;
import id.selaras.exchange.domain.ImportCounts;
import id.selaras.exchange.domain.ImportFields;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportMapping;
import id.selaras.exchange.domain.ImportOptions;
import id.selaras.exchange.domain.Slug;
import id.selaras.exchange.domain.StagedImport;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.Actor;
import id.selaras.shared.tabular.TableFile;
import id.selaras.shared.tabular.TableLimits;
import id.selaras.shared.tabular.TableRow;
import id.selaras.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at a file that has just come: what it is, where its header stands, which columns are known. */
@ApplicationScoped
class ImportArrival {

    private static final int FIRST_ROWS = 30;
    private static final int SAMPLES = 5;
    private static final int LONGEST_SAMPLE = 80;
    private static final Set<String> DATE_FORMATS = Set.of("DMY", "MDY", "YMD");

    /** Columns that only the national system's own export has. */
    private static final Set<String> SIASN =
            Set.of("kedudukan_hukum_id", "jenis_jabatan_id", "unor_id", "gol_akhir_id");

    @Inject
    ImportJson json;

    @Inject
    ObjectMapper mapper;

    /** What a look at the file showed. */
    record Look(TableFile file, FileHeader header, List<FileColumn> columns) {}

    Look look(ImportKind kind, Path content) {
        TableFile file = TableFile.open(content, TableLimits.DEFAULT);
        List<TableRow> first = new ArrayList<>();
        file.read(row -> {
            first.add(row);
            return first.size() < FIRST_ROWS;
        });
        if (first.isEmpty()) {
            throw Refusal.rule("file-empty", Map.of());
        }
        FileHeader header = FileHeader.find(kind, first);
        List<TableRow> data =
                first.stream().filter(row -> row.number() > header.rowNumber()).toList();
        List<FileColumn> columns = new ArrayList<>();
        for (int i = 0; i < header.columns().size(); i++) {
            int column = i;
            columns.add(new FileColumn(
                    header.columns().get(i),
                    data.stream()
                            .limit(SAMPLES)
                            .map(row -> sample(row.cell(column).text()))
                            .toList()));
        }
        return new Look(file, header, columns);
    }

    /** The import as it begins; its mapping is the given one, the remembered one, or what the header suggests. */
    StagedImport.Arrival arrival(
            UploadedFile upload, Look look, ImportMapping given, ImportMapping remembered, Actor actor) {
        ColumnSuggestion suggestion =
                new ColumnSuggestion(upload.kind(), look.header().columns());
        String profile = null;
        ImportMapping mapping = given;
        if (given == null || given.columns().isEmpty() && given.constants().isEmpty()) {
            ImportOptions options = given == null ? ImportOptions.DEFAULT : given.options();
            if (remembered != null) {
                profile = "REMEMBERED";
                mapping = new ImportMapping(
                        remembered.columns(), remembered.constants(), given == null ? remembered.options() : options);
            } else {
                profile = profile(upload.kind(), look.header(), suggestion);
                mapping = new ImportMapping(suggestion.fields(), Map.of(), options);
            }
        }
        return new StagedImport.Arrival(
                actor.governmentId(),
                upload.kind(),
                new ArrivedFile(
                        fileName(upload.name()),
                        look.file().format(),
                        look.file().encoding(),
                        look.file().separator(),
                        look.header().rowNumber(),
                        look.header().fingerprint(),
                        json.write(look.columns()),
                        profile),
                json.write(mapping),
                json.write(ImportCounts.NONE),
                actor.accountId(),
                actor.username());
    }

    /** Reads the mapping that came with the file; null where none came. */
    ImportMapping given(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return mapper.readValue(text, ImportMapping.class);
        } catch (JsonProcessingException unreadable) {
            throw Refusal.shape("/mapping", "unreadable-json", "the mapping does not fit the documented shape");
        }
    }

    /** Refuses fields the kind does not have and columns the file does not have. */
    static void validate(ImportKind kind, List<String> columns, ImportMapping mapping) {
        List<FieldError> errors = new ArrayList<>();
        mapping.columns().forEach((field, column) -> {
            if (ImportFields.of(kind, field).isEmpty()) {
                errors.add(new FieldError("/columns/" + field, "unknown-field", "this kind has no such field"));
            } else if (!columns.contains(column)) {
                errors.add(new FieldError("/columns/" + field, "unknown-column", "the file has no such column"));
            }
        });
        mapping.constants().keySet().stream()
                .filter(field -> ImportFields.of(kind, field).isEmpty())
                .map(field -> new FieldError("/constants/" + field, "unknown-field", "this kind has no such field"))
                .forEach(errors::add);
        String dates = mapping.options().dateFormat();
        if (dates != null && !DATE_FORMATS.contains(dates)) {
            errors.add(new FieldError("/options/dateFormat", "unknown-code", "one of DMY, MDY, YMD"));
        }
        if (!errors.isEmpty()) {
            errors.sort((a, b) -> a.pointer().compareTo(b.pointer()));
            throw Refusal.shape(errors);
        }
    }

    /** Required fields that neither a column nor a constant fills. */
    static List<String> unmapped(ImportKind kind, ImportMapping mapping) {
        return ImportFields.of(kind).stream()
                .filter(field -> field.required()
                        && !mapping.columns().containsKey(field.name())
                        && !mapping.constants().containsKey(field.name()))
                .map(id.selaras.exchange.domain.ImportField::name)
                .toList();
    }

    private static String profile(ImportKind kind, FileHeader header, ColumnSuggestion suggestion) {
        if (!suggestion.isCanonical()) {
            return null;
        }
        long national =
                header.columns().stream().map(Slug::of).filter(SIASN::contains).count();
        return kind == ImportKind.EMPLOYEES && national >= 2 ? "SIASN" : "SELARAS";
    }

    private static String sample(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        return flat.length() <= LONGEST_SAMPLE ? flat : flat.substring(0, LONGEST_SAMPLE);
    }

    private static String fileName(String name) {
        String last = name == null || name.isBlank() ? "berkas" : name.replaceAll("^.*[/\\\\]", "");
        try {
            String clean = Texts.clean(last).strip();
            return clean.length() <= 200 ? clean : clean.substring(clean.length() - 200);
        } catch (IllegalArgumentException unacceptable) {
            return "berkas";
        }
    }
}
