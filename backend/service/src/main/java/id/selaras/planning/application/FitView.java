package id.selaras.planning.application;

import id.selaras.competence.domain.JobPersonMatch;
import id.selaras.planning.domain.eligibility.Verdict;
import id.selaras.planning.domain.fit.PlacementScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a person fits a post, taken apart, and what the rules say.
 *
 * @param score    0 to 100, or null when nothing is known
 * @param coverage share of the weights of which something is known, 0 to 1
 * @param eligible whether no rule forbids the move
 */
public record FitView(
        UUID employeeId,
        UUID positionId,
        @Schema(nullable = true) BigDecimal score,
        BigDecimal coverage,
        List<FitPart> components,
        FitMatch jpm,
        List<Verdict> verdicts,
        boolean eligible) {

    /**
     * One component of the score.
     *
     * @param value  0 to 100, or null while unknown
     * @param points what it brings to the score, or null while unknown
     */
    public record FitPart(
            String code,
            BigDecimal weight,
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) BigDecimal points,
            Map<String, Object> evidence) {}

    /**
     * Job-person match, per cent.
     *
     * @param value    levels above the standard count as the standard; null when nothing is assessed
     * @param uncapped levels above the standard count in full
     */
    public record FitMatch(
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) BigDecimal uncapped,
            BigDecimal coverage,
            List<FitGap> items) {}

    /** One competency of the standard. */
    public record FitGap(
            String code,
            String name,
            int standard,
            @Schema(nullable = true) Integer level,
            @Schema(nullable = true) Integer gap) {}

    static FitView of(
            UUID employee, UUID position, PlacementScore score, List<Verdict> verdicts, UnaryOperator<String> names) {
        JobPersonMatch match = score.match();
        return new FitView(
                employee,
                position,
                score.score(),
                score.coverage(),
                score.components().stream()
                        .map(part -> new FitPart(
                                part.code().name(), part.weight(), part.value(), part.points(), part.evidence()))
                        .toList(),
                new FitMatch(
                        match.value(),
                        match.uncapped(),
                        match.coverage(),
                        match.items().stream()
                                .map(item -> new FitGap(
                                        item.code(),
                                        names.apply(item.code()),
                                        item.standard(),
                                        item.level(),
                                        item.gap()))
                                .toList()),
                verdicts,
                verdicts.stream().noneMatch(Verdict::blocks));
    }
}
