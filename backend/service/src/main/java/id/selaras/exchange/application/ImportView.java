package id.selaras.exchange.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.selaras.exchange.domain.FieldType;
import id.selaras.exchange.domain.ImportCounts;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportMapping;
import id.selaras.exchange.domain.ImportStatus;
import id.selaras.shared.tabular.TableFile;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import as clients see it.
 *
 * @param profile  {@code SIASN}, {@code SELARAS} or {@code REMEMBERED} when the header was recognised, or null
 * @param columns  columns of the file with samples
 * @param fields   fields the kind has, each with the column that probably carries it
 * @param progress 0 to 1, of the work that is being done or was done last
 * @param problem  code of why the last work came to nothing, or null
 */
public record ImportView(
        UUID id,
        int version,
        ImportKind kind,
        String fileName,
        TableFile.Format format,
        @Schema(nullable = true) String encoding,
        @Schema(nullable = true) String separator,
        ImportStatus status,
        @Schema(nullable = true) String profile,
        ImportMapping mapping,
        List<FileColumn> columns,
        List<Field> fields,
        double progress,
        Counts counts,
        @Schema(nullable = true) UUID jobId,
        @Schema(nullable = true) String problem,
        String createdBy,
        Instant createdAt,
        @Schema(nullable = true) Instant appliedAt,
        @Schema(nullable = true) Instant undoneAt) {

    /**
     * A field of the kind.
     *
     * @param label      Indonesian
     * @param suggestion column that probably carries it, or null
     */
    public record Field(
            String name,
            String label,
            String labelEn,
            boolean required,
            FieldType type,
            @Schema(nullable = true) String suggestion) {}

    /**
     * Rows by verdict.
     *
     * @param warning rows with at least one warning, whatever their verdict
     * @param missing things the system knows and the file does not tell
     */
    public record Counts(
            int rows,
            @JsonProperty("new") int newRows,
            int changed,
            int unchanged,
            int error,
            int warning,
            int missing) {

        static Counts of(ImportCounts counts) {
            return new Counts(
                    counts.rows(),
                    counts.newRows(),
                    counts.changed(),
                    counts.unchanged(),
                    counts.error(),
                    counts.warning(),
                    counts.missing());
        }
    }
}
