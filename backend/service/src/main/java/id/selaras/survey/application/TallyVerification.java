package id.selaras.survey.application;

import id.selaras.survey.domain.Tally;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether everything that is counted of a survey equals what a scan of all its answers counts.
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
     * @param kind       what it is counted for
     * @param month      as 2026-01, January for a whole year; null for what people told of themselves, which is counted over the whole survey
     * @param suspicious whether it counts the suspicious answers or the others; null where both are counted together
     * @param measure    an element, RECEIVED for everybody, PERSON for the means of persons, DAY, what people told of
     *     themselves, or the code of a question
     * @param value      the day, group or answer; null where none is meant
     * @param tallied    what is counted; only its count where people are counted
     * @param scanned    what the answers say
     */
    @Schema(name = "TallyDifference")
    public record Difference(
            TallyKind kind,

            @Schema(nullable = true, implementation = String.class, pattern = "^\\d{4}-\\d{2}$", examples = "2026-01")
            YearMonth month,

            @Schema(nullable = true) Boolean suspicious,
            String measure,
            @Schema(nullable = true) String value,
            Tally tallied,
            Tally scanned) {

        /** Comparisons that were kept before there were others are of the index. */
        public Difference {
            kind = kind == null ? TallyKind.INDEX : kind;
        }

        static Tally people(long count) {
            return new Tally(count, 0, 0);
        }

        /** As the log names it. */
        String name() {
            return Stream.of(month, measure, value)
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .collect(Collectors.joining(" "));
        }
    }
}
