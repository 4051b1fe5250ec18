package id.selaras.survey.application;

import id.selaras.rules.application.RuleSet;
import id.selaras.survey.application.SurveyIndexView.Cell;
import id.selaras.survey.application.SurveyResults.ElementMean;
import id.selaras.survey.application.SurveyResults.Index;
import id.selaras.survey.application.SurveyResults.Month;
import id.selaras.survey.application.SurveyResults.Sample;
import id.selaras.survey.application.SurveyResults.Suspicious;
import id.selaras.survey.application.TallyRepository.Place;
import id.selaras.survey.domain.ElementWeight;
import id.selaras.survey.domain.SampleSize;
import id.selaras.survey.domain.SatisfactionIndex;
import id.selaras.survey.domain.Suppression;
import id.selaras.survey.domain.Tallies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.LongStream;

/**
 * Makes results of tallies by the rules of a day.
 *
 * @param leastPublished answers below which nothing is published
 */
record ResultsBuilder(ElementWeight weight, Map<String, BigDecimal> bands, int leastPublished) {

    private static final int LOWEST = 3;
    private static final int DECIMALS = 4;

    static ResultsBuilder of(RuleSet rules) {
        return new ResultsBuilder(
                ElementWeight.valueOf(rules.text("skm_weight")),
                rules.numbers("skm_quality"),
                rules.integer("skm_least_published"));
    }

    SurveyResults results(SurveyRow survey, SortedMap<Place, Tallies> places) {
        SortedMap<LocalDate, Tallies> months = TallyRepository.months(places, place -> true);
        SortedMap<LocalDate, Tallies> unsuspicious = TallyRepository.months(places, place -> !place.suspicious());
        Tallies all = months.values().stream().reduce(Tallies.NONE, Tallies::plus);
        Optional<SatisfactionIndex> index = published(all, survey.population());
        return new SurveyResults(
                survey.id(),
                all.received(),
                all.valid(),
                index.map(ResultsBuilder::index).orElse(null),
                weight,
                index.map(found -> elements(all, found)).orElse(List.of()),
                survey.leftOut(),
                index.map(found -> found.lowest(LOWEST)).orElse(List.of()),
                sample(survey.population(), all.valid()),
                months(months, all),
                suspicious(
                        all, unsuspicious.values().stream().reduce(Tallies.NONE, Tallies::plus), survey.population()));
    }

    private Suspicious suspicious(Tallies all, Tallies others, Long population) {
        long marked = all.valid() - others.valid();
        boolean tells = marked > 0 && marked < leastPublished;
        return new Suspicious(
                all.received() - others.received(),
                tells
                        ? null
                        : published(others, population)
                                .map(ResultsBuilder::index)
                                .orElse(null));
    }

    /** Months that are too thin to be told, and those that would tell them, stay untold. */
    private List<Month> months(SortedMap<LocalDate, Tallies> months, Tallies all) {
        boolean[] untold = Suppression.line(
                LongStream.concat(months.values().stream().mapToLong(Tallies::valid), LongStream.of(all.valid()))
                        .toArray(),
                leastPublished);
        List<Month> told = new ArrayList<>(months.size());
        months.forEach((month, tallies) -> told.add(new Month(
                YearMonth.from(month),
                tallies.valid(),
                cell(tallies, untold[told.size()], null).index())));
        return told;
    }

    /** @param hidden whether it stays untold for the sake of another */
    Cell cell(Tallies tallies, boolean hidden, Long population) {
        Optional<SatisfactionIndex> index = hidden ? Optional.empty() : published(tallies, population);
        return new Cell(
                tallies.received(),
                tallies.valid(),
                index.map(ResultsBuilder::index).orElse(null),
                index.map(found -> elements(tallies, found)).orElse(List.of()));
    }

    private Optional<SatisfactionIndex> published(Tallies tallies, Long population) {
        return tallies.valid() < leastPublished
                ? Optional.empty()
                : SatisfactionIndex.of(tallies, weight, bands, population);
    }

    private static Index index(SatisfactionIndex index) {
        return new Index(
                index.value(),
                index.quality(),
                index.interval() == null ? null : index.interval().from(),
                index.interval() == null ? null : index.interval().to());
    }

    private List<ElementMean> elements(Tallies tallies, SatisfactionIndex index) {
        return index.means().entrySet().stream()
                .filter(mean -> tallies.elements().get(mean.getKey()).count() >= leastPublished)
                .map(mean -> new ElementMean(
                        mean.getKey(),
                        tallies.elements().get(mean.getKey()).count(),
                        mean.getValue().setScale(DECIMALS, RoundingMode.HALF_UP)))
                .toList();
    }

    static Sample sample(Long population, long valid) {
        if (population == null) {
            return new Sample(null, null, null);
        }
        long target = SampleSize.of(population);
        return new Sample(population, target, valid >= target);
    }
}
