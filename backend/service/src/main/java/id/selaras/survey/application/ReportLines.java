package id.selaras.survey.application;

import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.privacy.SmallCells;
import id.selaras.survey.application.SurveyIndexView.MeanOfUnits;
import id.selaras.survey.application.SurveyResults.ElementMean;
import id.selaras.survey.application.SurveyResults.Index;
import id.selaras.survey.application.SurveyResults.Sample;
import id.selaras.survey.domain.ElementWeight;
import id.selaras.survey.domain.FollowUp;
import id.selaras.survey.domain.RespondentFact;
import id.selaras.survey.domain.SatisfactionElement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Lines of the printed reports: what stands in their tables, in Indonesian. */
final class ReportLines {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final int PERCENT = 100;
    private static final int DECIMALS = 4;
    private static final int UNTOLD_SECTIONS = 3;
    private static final int TOLD_SECTIONS = 6;
    private static final int ALL_ELEMENTS = SatisfactionElement.values().length;
    private static final BigDecimal WORST_MEAN = BigDecimal.valueOf(SatisfactionElement.WORST);
    private static final BigDecimal MEANS = BigDecimal.valueOf(SatisfactionElement.BEST - SatisfactionElement.WORST);

    private ReportLines() {}

    /** A row of an element. Public inside, because templates read it by reflection. */
    public record ElementLine(
            int rank,
            String code,
            String name,
            String answers,
            String mean,
            String weighed,
            int share,
            boolean isLow) {}

    /** Respondents of a group; {@code people} is a dash where it stays untold. */
    public record Group(String name, String people, String share) {}

    /** The groups of a fact. */
    public record Fact(String name, List<Group> groups) {}

    /** An index of a period or of a unit; {@code index} is null where it is not told, and {@code untold} says why. */
    public record IndexLine(String name, String valid, String index, String quality, int share, String untold) {}

    /** The mean of the indices of so many units. */
    public record IndexMean(String units, String index) {}

    /** What is planned; {@code unit} is null where the report is about one unit alone. */
    public record PlanLine(
            String element, String programme, String unit, String due, String responsible, String status) {}

    /** What the report says of the sample. */
    static void putSample(Map<String, Object> values, Sample sample, long received, long valid) {
        values.put("received", number(received));
        values.put("valid", number(valid));
        values.put("population", sample.population() == null ? null : number(sample.population()));
        values.put("target", sample.target() == null ? null : number(sample.target()));
        values.put("reached", Boolean.TRUE.equals(sample.reached()));
        values.put("rate", sample.rate() == null ? null : decimal(sample.rate(), 1));
    }

    /** What the report says of the index and its elements, the highest mean first. */
    static void putIndex(
            Map<String, Object> values,
            ElementWeight weight,
            Index index,
            List<ElementMean> elements,
            List<SatisfactionElement> lowest) {
        values.put("enough", index != null);
        values.put("index", index == null ? null : decimal(index.value(), 2));
        values.put("quality", index == null ? null : quality(index));
        values.put(
                "performance",
                index == null || index.quality() == null ? null : ReportWords.performance(index.quality()));
        values.put(
                "interval",
                index == null || index.from() == null
                        ? null
                        : decimal(index.from(), 2) + " sampai dengan " + decimal(index.to(), 2));
        int counted = index == null ? ALL_ELEMENTS : index.elements();
        values.put("weight", weight(weight, counted));
        values.put("elements", elements(weight, counted, elements, lowest));
        // The column is only added up where it is whole: a part of the sum explains no index.
        values.put("sum", elements.size() == counted ? sum(weight, counted, elements) : null);
        values.put("lowest", names(lowest));
    }

    /** Elements by name and code. */
    static List<String> names(List<SatisfactionElement> elements) {
        Map<String, String> names = ReportWords.elements();
        return elements.stream()
                .map(element -> names.get(element.name()) + " (" + element.name() + ")")
                .toList();
    }

    private static String weight(ElementWeight weight, int counted) {
        if (weight.isExactFor(counted)) {
            return "1/" + counted + " tanpa pembulatan";
        }
        return weight == ElementWeight.TWO_DECIMALS
                ? "0,11 (dibulatkan dua desimal)"
                : "0,111 (dibulatkan tiga desimal)";
    }

    private static List<ElementLine> elements(
            ElementWeight weight, int counted, List<ElementMean> elements, List<SatisfactionElement> lowest) {
        Map<String, String> names = ReportWords.elements();
        return elements.stream()
                .sorted(Comparator.comparingInt(ElementMean::rank)
                        .thenComparing(ElementMean::element, Comparator.reverseOrder()))
                .map(one -> new ElementLine(
                        one.rank(),
                        one.element().name(),
                        names.get(one.element().name()),
                        number(one.answers()),
                        decimal(one.mean(), DECIMALS),
                        decimal(rounded(weight.weigh(one.mean(), counted)), DECIMALS),
                        share(one.mean().subtract(WORST_MEAN), MEANS),
                        lowest.contains(one.element())))
                .toList();
    }

    private static String sum(ElementWeight weight, int counted, List<ElementMean> elements) {
        BigDecimal means = elements.stream().map(ElementMean::mean).reduce(BigDecimal.ZERO, BigDecimal::add);
        return decimal(rounded(weight.weigh(means, counted)), DECIMALS);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The line of an index in a table; {@code index} may be null. */
    static IndexLine index(String name, long valid, Index index) {
        return index == null
                ? new IndexLine(
                        name, number(valid), null, null, 0, valid == 0 ? "tidak ada jawaban" : "tidak dipublikasikan")
                : new IndexLine(
                        name,
                        number(valid),
                        decimal(index.value(), 2),
                        index.quality() == null ? "–" : quality(index),
                        share(index.value(), BigDecimal.valueOf(PERCENT)),
                        null);
    }

    private static String quality(Index index) {
        return index.quality() == null ? null : index.quality().name();
    }

    /**
     * What the respondents of some surveys told of themselves. A group that stays untold in one of the surveys stays
     * untold in all of them together, so that their report and those of the others do not tell it.
     *
     * @param told how many by survey, fact and group
     */
    static List<Fact> facts(Collection<Map<RespondentFact, Map<String, Long>>> told, int least) {
        List<Fact> facts = new ArrayList<>();
        for (RespondentFact fact : RespondentFact.values()) {
            Map<String, Long> groups = new TreeMap<>();
            Set<String> untold = new HashSet<>();
            for (Map<RespondentFact, Map<String, Long>> survey : told) {
                Map<String, Long> of = survey.getOrDefault(fact, Map.of());
                of.forEach((group, people) -> groups.merge(group, people, Long::sum));
                untold.addAll(SmallCells.untold(of, least));
            }
            untold.addAll(SmallCells.untold(groups, least));
            facts.add(fact(fact, groups, untold));
        }
        return facts;
    }

    private static Fact fact(RespondentFact fact, Map<String, Long> groups, Set<String> untold) {
        long all = groups.values().stream().mapToLong(Long::longValue).sum();
        return new Fact(
                ReportWords.fact(fact),
                ReportWords.groups(fact).entrySet().stream()
                        .filter(group -> groups.containsKey(group.getKey()))
                        .map(group -> group(
                                group.getValue(), groups.get(group.getKey()), all, untold.contains(group.getKey())))
                        .toList());
    }

    private static Group group(String name, long people, long all, boolean isUntold) {
        return isUntold
                ? new Group(name, "*", "*")
                : new Group(
                        name,
                        number(people),
                        decimal(
                                        BigDecimal.valueOf(people * PERCENT)
                                                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP),
                                        1)
                                + " %");
    }

    /**
     * What the report says of units, and the numbers of the sections after it.
     *
     * @param units empty where there is nothing to compare
     * @param mean  of their indices; null where there is none
     */
    static void putUnits(Map<String, Object> values, List<IndexLine> units, MeanOfUnits mean) {
        values.put("units", units);
        values.put(
                "meanOfUnits",
                mean == null || mean.index() == null
                        ? null
                        : new IndexMean(number(mean.units()), decimal(mean.index(), 2)));
        int last = values.get("index") == null ? UNTOLD_SECTIONS : TOLD_SECTIONS + (units.isEmpty() ? 0 : 1);
        values.put("planSection", last + 1);
        values.put("repliesSection", last + 2);
        values.put("publicationSection", last + 3);
    }

    /** @param unitOf name of the unit of an item; null where it goes without saying */
    static List<PlanLine> plan(List<FollowUp> items, Function<FollowUp, String> unitOf) {
        Map<String, String> names = ReportWords.elements();
        return items.stream()
                .map(planned -> line(FollowUpRow.of(planned), unitOf.apply(planned), names))
                .toList();
    }

    private static PlanLine line(FollowUpRow item, String unit, Map<String, String> names) {
        return new PlanLine(
                names.get(item.element().name()) + " (" + item.element().name() + ")",
                item.programme(),
                unit,
                "TW " + IndonesianText.roman(item.quarter()) + " " + item.year(),
                item.responsible(),
                ReportWords.status(item.status()));
    }

    /** Percent of the whole, for a bar. */
    private static int share(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(PERCENT))
                .divide(whole, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static String number(long value) {
        return String.format(INDONESIAN, "%,d", value);
    }

    private static String decimal(BigDecimal value, int decimals) {
        return String.format(INDONESIAN, "%,." + decimals + "f", value);
    }
}
