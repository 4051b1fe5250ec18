package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.privacy.SmallCells;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.domain.RespondentFact;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.Showing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the report of a survey says (domain reference 6.4): method, sample, respondents in groups, means, index, lowest
 * elements, months, follow-up plan and publication. Everything comes from tallies; small groups stay untold.
 */
@ApplicationScoped
class SurveyReportText {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final int PERCENT = 100;
    private static final int MOST_REPLIES = 20;
    private static final BigDecimal WORST_MEAN = BigDecimal.valueOf(SatisfactionElement.WORST);
    private static final BigDecimal MEANS = BigDecimal.valueOf(SatisfactionElement.BEST - SatisfactionElement.WORST);

    @Inject
    SurveyService surveys;

    @Inject
    SurveyPaperText papers;

    @Inject
    CountRepository counts;

    @Inject
    FollowUpRepository followUps;

    @Inject
    CommentRepository comments;

    @Inject
    RuleDirectory rules;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /** A row of an element. Public inside, because templates read it by reflection. */
    public record ElementLine(
            String code, String name, long answers, String mean, String weighed, int share, boolean isLow) {}

    /** Respondents of a group; {@code people} is a dash where it stays untold. */
    public record Group(String name, String people, String share) {}

    /** The groups of a fact. */
    public record Fact(String name, List<Group> groups) {}

    public record MonthLine(String month, long valid, String index, String quality, int share) {}

    public record PlanLine(String element, String programme, String due, String responsible, String status) {}

    @Transactional
    Map<String, Object> of(SurveyRow survey) {
        SurveyResults results = surveys.results(survey.id());
        RuleSet ruleSet = rules.at(current.governmentId(), governments.today(current.governmentId()));
        Map<String, Object> values = papers.common("Laporan Survei Kepuasan Masyarakat", survey);
        values.put("enough", results.index() != null);
        values.put("received", number(results.received()));
        values.put("valid", number(results.valid()));
        int asked = SatisfactionElement.values().length - survey.leftOut().size();
        values.put(
                "leastAnswered",
                Showing.least(
                        ruleSet.integer("skm_least_answered"), survey.leftOut().size()));
        values.put("asked", IndonesianText.words(asked));
        values.put("notAsked", names(survey.leftOut()));
        values.put("leastPublished", ruleSet.integer("skm_least_published"));
        values.put("leastCell", ruleSet.integer("skm_least_cell"));
        values.put("weight", weight(results, asked));
        putSample(values, results.sample());
        putIndex(values, results.index());
        values.put("elements", elements(results));
        values.put("lowest", names(results.lowest()));
        values.put("facts", facts(survey, ruleSet.integer("skm_least_cell")));
        values.put("months", months(results));
        values.put("plan", plan(survey));
        values.put("replies", comments.replies(survey.id(), MOST_REPLIES));
        return values;
    }

    private static void putSample(Map<String, Object> values, SurveyResults.Sample sample) {
        values.put("population", sample.population() == null ? null : number(sample.population()));
        values.put("target", sample.target() == null ? null : number(sample.target()));
        values.put("reached", Boolean.TRUE.equals(sample.reached()));
    }

    private static void putIndex(Map<String, Object> values, SurveyResults.Index index) {
        values.put("index", index == null ? null : decimal(index.value(), 2));
        values.put("quality", index == null ? null : index.quality().name());
        values.put("performance", index == null ? null : ReportWords.performance(index.quality()));
        values.put(
                "interval",
                index == null || index.from() == null
                        ? null
                        : decimal(index.from(), 2) + " sampai dengan " + decimal(index.to(), 2));
    }

    private static String weight(SurveyResults results, int asked) {
        if (!results.notAsked().isEmpty()) {
            return "1/" + asked + " tanpa pembulatan";
        }
        return switch (results.weight()) {
            case EXACT -> "1/9 tanpa pembulatan";
            case THREE_DECIMALS -> "0,111 (dibulatkan tiga desimal)";
            case TWO_DECIMALS -> "0,11 (dibulatkan dua desimal)";
        };
    }

    private static List<ElementLine> elements(SurveyResults results) {
        Map<String, String> names = ReportWords.elements();
        BigDecimal asked = BigDecimal.valueOf(Math.max(1, results.elements().size()));
        return results.elements().stream()
                .map(one -> new ElementLine(
                        one.element().name(),
                        names.get(one.element().name()),
                        one.answers(),
                        decimal(one.mean(), 4),
                        decimal(one.mean().divide(asked, 4, RoundingMode.HALF_UP), 4),
                        share(one.mean().subtract(WORST_MEAN), MEANS),
                        results.lowest().contains(one.element())))
                .toList();
    }

    private static List<String> names(List<SatisfactionElement> elements) {
        Map<String, String> names = ReportWords.elements();
        return elements.stream()
                .map(element -> names.get(element.name()) + " (" + element.name() + ")")
                .toList();
    }

    private List<Fact> facts(SurveyRow survey, int least) {
        Map<RespondentFact, Map<String, Long>> told = counts.told(survey.id());
        List<Fact> facts = new ArrayList<>();
        for (RespondentFact fact : RespondentFact.values()) {
            Map<String, Long> groups = told.getOrDefault(fact, Map.of());
            Set<String> untold = SmallCells.untold(groups, least);
            long all = groups.values().stream().mapToLong(Long::longValue).sum();
            facts.add(new Fact(
                    ReportWords.fact(fact),
                    ReportWords.groups(fact).entrySet().stream()
                            .filter(group -> groups.containsKey(group.getKey()))
                            .map(group -> group(
                                    group.getValue(), groups.get(group.getKey()), all, untold.contains(group.getKey())))
                            .toList()));
        }
        return facts;
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

    private static List<MonthLine> months(SurveyResults results) {
        return results.months().stream()
                .map(month -> new MonthLine(
                        IndonesianText.month(month.month().atDay(1)) + " "
                                + month.month().getYear(),
                        month.valid(),
                        month.index() == null ? null : decimal(month.index().value(), 2),
                        month.index() == null ? null : month.index().quality().name(),
                        month.index() == null ? 0 : share(month.index().value(), BigDecimal.valueOf(PERCENT))))
                .toList();
    }

    private List<PlanLine> plan(SurveyRow survey) {
        Map<String, String> names = ReportWords.elements();
        return followUps.of(survey.id()).stream()
                .map(FollowUpRow::of)
                .map(item -> new PlanLine(
                        names.get(item.element().name()) + " (" + item.element().name() + ")",
                        item.programme(),
                        "TW " + IndonesianText.roman(item.quarter()) + " " + item.year(),
                        item.responsible(),
                        ReportWords.status(item.status())))
                .toList();
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
