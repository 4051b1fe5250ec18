package id.selaras.survey.application;

import id.selaras.survey.domain.Tally;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the tallies of a survey equal what a scan of all its answers counts.
 *
 * @param repair      whether differing tallies were set to what was scanned
 * @param jobId       tells how far it is
 * @param finishedAt  null while it is under way
 * @param answers     answers that were scanned; null until it is finished
 * @param equal       null until it is finished
 * @param differences every tally that differs, as it was found; empty where all are equal
 * @param problem     code of why it came to nothing, or null
 */
public record TallyVerification(
        UUID id,
        UUID surveyId,
        boolean repair,
        UUID jobId,
        Instant askedAt,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(nullable = true) Long answers,
        @Schema(nullable = true) Boolean equal,
        List<Difference> differences,
        @Schema(nullable = true) String problem) {

    /**
     * @param month      as 2026-01
     * @param suspicious whether it counts the suspicious answers of the month or the others
     * @param measure an element, RECEIVED, or PERSON for the means of persons
     * @param tallied what the tallies say
     * @param scanned what the answers say
     */
    @Schema(name = "TallyDifference")
    public record Difference(
            @Schema(implementation = String.class, pattern = "^\\d{4}-\\d{2}$", examples = "2026-01")
            YearMonth month,

            boolean suspicious,
            String measure,
            Tally tallied,
            Tally scanned) {}
}
