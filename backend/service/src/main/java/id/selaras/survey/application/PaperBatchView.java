package id.selaras.survey.application;

import id.selaras.survey.domain.PaperBatch;
import id.selaras.survey.domain.PaperBatchStatus;
import id.selaras.survey.domain.PaperEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sheets of paper on their way to become answers. What one person typed is never shown to the other, but for what
 * differs.
 *
 * @param answeredOn  day on which the sheets were filled in
 * @param firstBy     who types first, or null
 * @param secondBy    who types second, or null
 * @param agreed      sheets that both typed alike
 * @param onlyOnce    numbers of sheets that only one has typed
 * @param differences what the two typed otherwise
 * @param accepted    sheets that became answers; null before
 * @param leftOut     sheets that did not; null before
 */
public record PaperBatchView(
        UUID id,
        int version,
        UUID surveyId,
        String label,
        LocalDate answeredOn,
        PaperBatchStatus status,
        @Schema(nullable = true) String firstBy,
        @Schema(nullable = true) String secondBy,
        int agreed,
        List<Integer> onlyOnce,
        List<Difference> differences,
        @Schema(nullable = true) Integer accepted,
        @Schema(nullable = true) Integer leftOut,
        Instant createdAt) {

    /** @param field an element, or a fact of the respondent */
    @Schema(name = "PaperDifference")
    public record Difference(
            int sheet,
            String field,
            @Schema(nullable = true) String first,
            @Schema(nullable = true) String second) {}

    static PaperBatchView of(PaperBatch batch, Map<Integer, Map<PaperEntry, PaperSheet>> sheets) {
        List<Integer> onlyOnce = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        new TreeMap<>(sheets).forEach((number, entries) -> {
            if (entries.size() == 1) {
                onlyOnce.add(number);
            } else {
                entries.get(PaperEntry.FIRST)
                        .differences(entries.get(PaperEntry.SECOND))
                        .forEach((field, values) ->
                                differences.add(new Difference(number, field, values[0], values[1])));
            }
        });
        return new PaperBatchView(
                batch.id(),
                batch.version(),
                batch.surveyId(),
                batch.label(),
                batch.answeredOn(),
                batch.status(),
                batch.firstByName(),
                batch.secondByName(),
                agreed(sheets).size(),
                onlyOnce,
                differences,
                batch.accepted(),
                batch.leftOut(),
                batch.createdAt());
    }

    /** The sheets that both typed alike, as the first typed them. */
    static List<PaperSheet> agreed(Map<Integer, Map<PaperEntry, PaperSheet>> sheets) {
        return sheets.values().stream()
                .filter(entries -> entries.size() == PaperEntry.values().length
                        && entries.get(PaperEntry.FIRST)
                                .differences(entries.get(PaperEntry.SECOND))
                                .isEmpty())
                .map(entries -> entries.get(PaperEntry.FIRST))
                .toList();
    }
}
