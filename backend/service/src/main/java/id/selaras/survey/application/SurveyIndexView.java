package id.selaras.survey.application;

import id.selaras.survey.application.SurveyResults.ElementMean;
import id.selaras.survey.application.SurveyResults.Index;
import id.selaras.survey.application.SurveyResults.Sample;
import id.selaras.survey.domain.ElementWeight;
import id.selaras.survey.domain.PeriodLength;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The satisfaction index over time and units, from tallies alone.
 *
 * @param from    first day of the first period
 * @param to      last day of the last period
 * @param weight  how the elements were weighed
 * @param least   answers below which an index stays untold
 * @param leastGraded answers below which it has no class
 * @param whole   everybody's answers together: every person weighs the same
 * @param meanOfUnits every unit weighs the same
 * @param units   compared, the highest index first, those without one last; empty where services are compared
 * @param services compared in the same order; empty where units are compared
 */
public record SurveyIndexView(
        PeriodLength period,
        LocalDate from,
        LocalDate to,
        ElementWeight weight,
        int least,
        int leastGraded,
        Line whole,
        MeanOfUnits meanOfUnits,
        List<UnitLine> units,
        List<ServiceLine> services) {

    /**
     * The mean of the units' indices over all periods, to two decimals; of none where services are compared.
     *
     * @param units how many units it is the mean of: those whose index is told
     * @param index null where none is told
     */
    @Schema(name = "MeanOfUnitIndices")
    public record MeanOfUnits(
            int units, @Schema(nullable = true) BigDecimal index) {}

    /** The index of some answers over all periods and by period. */
    @Schema(name = "SurveyIndexLine")
    public record Line(
            Cell all,

            @Schema(description = "Users in the surveys that have answers, where all of them say it")
            Sample sample,

            List<PeriodCell> periods) {}

    /**
     * @param unitName null for a unit that is no more
     * @param own      whether only the unit's own surveys count, not those of units below it
     */
    @Schema(name = "SurveyIndexUnitLine")
    public record UnitLine(
            UUID unitId, @Schema(nullable = true) String unitName, boolean own, Line line) {}

    /** @param service in the words of its surveys, whatever unit offers it */
    @Schema(name = "SurveyIndexServiceLine")
    public record ServiceLine(String service, Line line) {}

    /** A cell of one period. */
    @Schema(name = "SurveyIndexPeriodCell")
    public record PeriodCell(LocalDate from, LocalDate to, Cell cell) {}

    /**
     * @param received people who sent something
     * @param valid    people whose answers count
     * @param index    null where too few answered, or where telling it would tell another that is too thin
     * @param elements empty where the index is null
     */
    @Schema(name = "SurveyIndexCell")
    public record Cell(
            long received,
            long valid,
            @Schema(nullable = true) Index index,
            List<ElementMean> elements) {}
}
