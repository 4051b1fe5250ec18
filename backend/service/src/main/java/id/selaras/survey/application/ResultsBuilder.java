package id.selaras.survey.application;

import id.selaras.rules.application.RuleSet;
import id.selaras.survey.application.SurveyResults.ElementMean;
import id.selaras.survey.application.SurveyResults.Index;
import id.selaras.survey.application.SurveyResults.Month;
import id.selaras.survey.application.SurveyResults.Sample;
import id.selaras.survey.domain.ElementWeight;
import id.selaras.survey.domain.SampleSize;
import id.selaras.survey.domain.SatisfactionIndex;
import id.selaras.survey.domain.Tallies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

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

    SurveyResults results(SurveyRow survey, SortedMap<LocalDate, Tallies> months) {
        Tallies all = months.values().stream().reduce(Tallies.NONE, Tallies::plus);
        Optional<SatisfactionIndex> index = published(all, survey.population());
        return new SurveyResults(
                survey.id(),
                all.received(),
                all.valid(),
                index.map(ResultsBuilder::index).orElse(null),
                weight,
                index.map(found -> elements(all, found)).orElse(List.of()),
                index.map(found -> found.lowest(LOWEST)).orElse(List.of()),
                sample(survey.population(), all.valid()),
                months(months));
    }

    /**
     * Where one month is too thin to be told, the thinnest of the others stays untold with it: the total less all
     * others would tell it (domain reference 9.4).
     */
    private List<Month> months(SortedMap<LocalDate, Tallies> months) {
        Set<LocalDate> untold = months.entrySet().stream()
                .filter(month -> month.getValue().valid() < leastPublished)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        if (untold.size() == 1) {
            months.entrySet().stream()
                    .filter(month -> !untold.contains(month.getKey()))
                    .min(Comparator.comparing(month -> month.getValue().valid()))
                    .ifPresent(month -> untold.add(month.getKey()));
        }
        return months.entrySet().stream()
                .map(month -> new Month(
                        YearMonth.from(month.getKey()),
                        month.getValue().valid(),
                        untold.contains(month.getKey())
                                ? null
                                : published(month.getValue(), null)
                                        .map(ResultsBuilder::index)
                                        .orElse(null)))
                .toList();
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

    private static Sample sample(Long population, long valid) {
        if (population == null) {
            return new Sample(null, null, null);
        }
        long target = SampleSize.of(population);
        return new Sample(population, target, valid >= target);
    }
}
