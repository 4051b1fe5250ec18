package id.selaras.survey.application;

import id.selaras.survey.application.SurveyIndexView.MeanOfUnits;
import id.selaras.survey.application.SurveyResults.ElementMean;
import id.selaras.survey.application.SurveyResults.Index;
import id.selaras.survey.domain.ElementWeight;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What everybody may know of a government's surveys in a year: quarters that are over, never the one under way, so that
 * nobody can watch a single answer arrive. The year follows once it is over.
 *
 * @param government  its code
 * @param demo        whether everything of the government is invented
 * @param method      how the figures were made
 * @param city        everybody's answers together
 * @param meanOfUnits of the units' indices of the year; null until the year is over
 * @param units       in the order of their names
 */
public record PublicSurveyResults(
        String government,
        String governmentName,
        boolean demo,
        int year,
        Method method,
        Line city,
        @Schema(nullable = true) MeanOfUnits meanOfUnits,
        List<UnitLine> units) {

    /**
     * @param source        the regulation
     * @param weight        of an element
     * @param confidence    of the interval, in percent
     * @param least         answers below which nothing is published
     * @param leastGraded   answers below which an index has no class
     * @param classes       least index of the classes A, B and C
     */
    @Schema(name = "SurveyMethod")
    public record Method(
            String source,
            ElementWeight weight,
            int confidence,
            int least,
            int leastGraded,
            Map<String, BigDecimal> classes) {}

    /**
     * @param quarters those that are over, in their order
     * @param year     null until the year is over
     */
    @Schema(name = "PublicSurveyLine")
    public record Line(
            List<Figures> quarters, @Schema(nullable = true) Figures year) {}

    @Schema(name = "PublicSurveyUnitLine")
    public record UnitLine(UUID unitId, String unitName, Line line) {}

    /**
     * @param answers    people whose answers count; null where the figures are not published
     * @param population users of the services, or null where it is not known or not published
     * @param index      null where too few answered, or where publishing it would tell another that is too thin
     */
    @Schema(name = "PublicSurveyFigures")
    public record Figures(
            LocalDate from,
            LocalDate to,
            @Schema(nullable = true) Long answers,
            @Schema(nullable = true) Long population,
            @Schema(nullable = true) Index index,
            List<ElementMean> elements) {}
}
