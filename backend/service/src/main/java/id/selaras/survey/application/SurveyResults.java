package id.selaras.survey.application;

import id.selaras.survey.domain.ElementWeight;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.ServiceQuality;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a survey says.
 *
 * @param received people who sent something
 * @param valid    people whose answers count
 * @param index    null while too few answers are there to be published
 * @param weight   how the elements were weighed
 * @param least   answers below which nothing is published
 * @param leastGraded answers below which an index has no class
 * @param elements means to four decimals, in the order of the codes, of those that enough people answered and that tell
 *     no other; empty where the index is null
 * @param notAsked elements that do not apply to the service; the index is made of the others
 * @param lowest   the three of them with the lowest means, the lowest first
 * @param months   the index of each month that has answers
 * @param suspicious answers of bursts and of many equal ones; they count, and are told apart
 */
public record SurveyResults(
        UUID surveyId,
        long received,
        long valid,
        @Schema(nullable = true) Index index,
        ElementWeight weight,
        int least,
        int leastGraded,
        List<ElementMean> elements,
        List<SatisfactionElement> notAsked,
        List<SatisfactionElement> lowest,
        Sample sample,
        List<Month> months,
        Suspicious suspicious) {

    /**
     * The satisfaction index with its 95 % interval.
     *
     * @param quality  its class; null where too few answered for one
     * @param from     null while fewer than two people answered
     * @param elements how many elements it was made of: nine, or fewer where one was asked of nobody
     */
    public record Index(
            BigDecimal value,
            @Schema(nullable = true) ServiceQuality quality,
            @Schema(nullable = true) BigDecimal from,
            @Schema(nullable = true) BigDecimal to,
            int elements) {}

    /**
     * Mean of the answers to an element.
     *
     * @param rank 1 for the highest mean of those that are told; equal means share theirs
     */
    public record ElementMean(SatisfactionElement element, long answers, BigDecimal mean, int rank) {}

    /**
     * How many answers are needed (Krejcie and Morgan) and how many of the users gave one.
     *
     * @param population users in the last comparable period, or null
     * @param target     answers needed, or null where the population is not known
     * @param reached    whether there are as many; null where nobody can tell
     * @param rate       response rate: answers that count, in percent of the population, to one decimal; null where the
     *     population is not known, or where more answered than it has, which makes it wrong
     */
    public record Sample(
            @Schema(nullable = true) Long population,
            @Schema(nullable = true) Long target,
            @Schema(nullable = true) Boolean reached,
            @Schema(nullable = true) BigDecimal rate) {}

    /**
     * Answers that came in a burst or with many equal ones from one network.
     *
     * @param received   how many
     * @param indexWithout the index without them; null where too few are left, or where they are so few themselves that
     *     the difference would tell what they said
     */
    @Schema(name = "SuspiciousAnswers")
    public record Suspicious(
            long received, @Schema(nullable = true) Index indexWithout) {}

    /**
     * @param month as 2026-01
     * @param index null where too few answered in the month
     */
    public record Month(
            @Schema(implementation = String.class, pattern = "^\\d{4}-\\d{2}$", examples = "2026-01")
            YearMonth month,

            long valid,
            @Schema(nullable = true) Index index) {}
}
