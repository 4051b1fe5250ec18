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
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.SatisfactionIndex;
import id.selaras.survey.domain.Suppression;
import id.selaras.survey.domain.Tallies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.LongStream;

/**
 * Makes results of tallies by the rules of a day.
 *
 * @param leastPublished answers below which nothing is published
 * @param leastGraded    answers below which an index is told without a class
 */
record ResultsBuilder(ElementWeight weight, Map<String, BigDecimal> bands, int leastPublished, int leastGraded) {

    private static final int LOWEST = 3;
    private static final int DECIMALS = 4;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    static ResultsBuilder of(RuleSet rules) {
        return new ResultsBuilder(
                ElementWeight.valueOf(rules.text("skm_weight")),
                rules.numbers("skm_quality"),
                rules.integer("skm_least_published"),
                rules.integer("skm_least_graded"));
    }

    SurveyResults results(SurveyRow survey, SortedMap<Place, Tallies> places) {
        SortedMap<LocalDate, Tallies> months = TallyRepository.months(places, place -> true);
        SortedMap<LocalDate, Tallies> unsuspicious = TallyRepository.months(places, place -> !place.suspicious());
        Tallies all = months.values().stream().reduce(Tallies.NONE, Tallies::plus);
        Optional<SatisfactionIndex> index = published(all, survey.population());
        Set<SatisfactionElement> told = told(all, Set.of());
        return new SurveyResults(
                survey.id(),
                all.received(),
                all.valid(),
                index.map(found -> index(found, all)).orElse(null),
                weight,
                leastPublished,
                leastGraded,
                index.map(found -> elements(all, found, told)).orElse(List.of()),
                survey.leftOut(),
                index.map(found -> found.lowest(told, LOWEST)).orElse(List.of()),
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
                                .map(found -> index(found, others))
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
                cell(tallies, untold[told.size()], Set.of(), null).index())));
        return told;
    }

    /**
     * @param hidden whether it stays untold for the sake of another
     * @param untold elements that do
     */
    Cell cell(Tallies tallies, boolean hidden, Set<SatisfactionElement> untold, Long population) {
        Optional<SatisfactionIndex> index = hidden ? Optional.empty() : published(tallies, population);
        return new Cell(
                tallies.received(),
                tallies.valid(),
                index.map(found -> index(found, tallies)).orElse(null),
                index.map(found -> elements(tallies, found, told(tallies, untold)))
                        .orElse(List.of()));
    }

    private Optional<SatisfactionIndex> published(Tallies tallies, Long population) {
        return tallies.valid() < leastPublished
                ? Optional.empty()
                : SatisfactionIndex.of(tallies, weight, bands, population);
    }

    private Index index(SatisfactionIndex index, Tallies tallies) {
        return new Index(
                index.value(),
                tallies.valid() < leastGraded ? null : index.quality(),
                index.interval() == null ? null : index.interval().from(),
                index.interval() == null ? null : index.interval().to(),
                index.means().size());
    }

    /**
     * The elements whose means are told: those that enough people answered. The index is the mean of all of them, so
     * that a single one untold would follow from it; then the next thinnest stays untold, too.
     */
    private Set<SatisfactionElement> told(Tallies tallies, Set<SatisfactionElement> untold) {
        Set<SatisfactionElement> told = EnumSet.noneOf(SatisfactionElement.class);
        tallies.elements().forEach((element, tally) -> {
            if (tally.count() >= leastPublished && !untold.contains(element)) {
                told.add(element);
            }
        });
        if (tallies.elements().size() - told.size() == 1) {
            told.stream().min(Comparator.comparingLong(tallies::answers)).ifPresent(told::remove);
        }
        return told;
    }

    private static List<ElementMean> elements(Tallies tallies, SatisfactionIndex index, Set<SatisfactionElement> told) {
        Map<SatisfactionElement, BigDecimal> means = new EnumMap<>(SatisfactionElement.class);
        told.forEach(
                element -> means.put(element, index.means().get(element).setScale(DECIMALS, RoundingMode.HALF_UP)));
        return means.entrySet().stream()
                .map(one -> new ElementMean(
                        one.getKey(),
                        tallies.answers(one.getKey()),
                        one.getValue(),
                        rank(one.getValue(), means.values())))
                .toList();
    }

    private static int rank(BigDecimal mean, Collection<BigDecimal> means) {
        return 1
                + (int) means.stream()
                        .filter(other -> other.compareTo(mean) > 0)
                        .count();
    }

    static Sample sample(Long population, long valid) {
        if (population == null) {
            return new Sample(null, null, null, null);
        }
        long target = SampleSize.of(population);
        return new Sample(population, target, valid >= target, rate(valid, population));
    }

    private static BigDecimal rate(long valid, long population) {
        return population == 0 || valid > population
                ? null
                : BigDecimal.valueOf(valid)
                        .multiply(PERCENT)
                        .divide(BigDecimal.valueOf(population), 1, RoundingMode.HALF_UP);
    }
}
