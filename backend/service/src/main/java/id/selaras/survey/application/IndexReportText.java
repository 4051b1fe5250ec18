package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.application.ReportLines.IndexLine;
import id.selaras.survey.application.ReportRepository.Answered;
import id.selaras.survey.application.SurveyIndexView.Cell;
import id.selaras.survey.application.SurveyIndexView.UnitLine;
import id.selaras.survey.application.SurveyResults.ElementMean;
import id.selaras.survey.domain.PeriodLength;
import id.selaras.survey.domain.SatisfactionElement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the report of a unit with everything below it, or of a government, says of a period. Weights, classes and what
 * stays untold are those of the index over the same units and periods; people who answered several surveys count in
 * each.
 */
@ApplicationScoped
class IndexReportText {

    private static final int MOST_REPLIES = 20;
    private static final int LOWEST = 3;
    private static final String GONE = "Unit yang sudah tidak ada";

    @Inject
    SurveyIndexService indices;

    @Inject
    SurveyPaperText papers;

    @Inject
    ReportRepository reports;

    @Inject
    FollowUpRepository followUps;

    @Inject
    CommentRepository comments;

    @Inject
    RuleDirectory rules;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    @Transactional
    Map<String, Object> of(IndexReportFilter filter) {
        UUID government = current.governmentId();
        LocalDate today = governments.today(government);
        LocalDate day = filter.day == null ? today : filter.day;
        LocalDate from = filter.period.start(day);
        if (from.isAfter(today)) {
            throw Refusal.shape("?day", "in-future", "in a period that has begun");
        }
        LocalDate end = filter.period.end(day);
        LocalDate to = end.isAfter(today) ? today : end;
        UnitTree tree = units.tree(government, today);
        UUID root = indices.root(filter.unit, tree);
        SurveyIndexView view = indices.index(asked(root, partOf(filter.period), from, to));
        List<Answered> surveys = reports.surveys(government, root == null ? null : tree.subtree(root), from, to);
        List<UUID> ids = surveys.stream().map(Answered::id).toList();
        RuleSet ruleSet = rules.at(government, to);
        Cell all = view.whole().all();
        UnitNode unit = root == null ? null : tree.unit(root);
        Map<String, Object> values = papers.common(
                "Laporan Survei Kepuasan Masyarakat",
                name(filter.period, from),
                "Semua layanan (" + surveys.size() + " survei)",
                unit == null ? "Seluruh perangkat daerah" : unit.name() + " dan unit di bawahnya",
                from,
                to);
        SurveyReportText.putRules(values, ruleSet, view.leastGraded(), List.of());
        ReportLines.putSample(values, view.whole().sample(), all.received(), all.valid());
        ReportLines.putIndex(values, view.weight(), all.index(), all.elements(), lowest(all.elements()));
        boolean inside = surveys.stream().allMatch(Answered::isInside);
        values.put(
                "facts",
                inside ? ReportLines.facts(reports.told(ids).values(), ruleSet.integer("skm_least_cell")) : List.of());
        values.put("course", partOf(filter.period) == PeriodLength.MONTH ? "bulan" : "triwulan");
        values.put(
                "months",
                view.whole().periods().stream()
                        .map(part -> ReportLines.index(
                                name(view.period(), part.from()),
                                part.cell().valid(),
                                part.cell().index()))
                        .toList());
        // A unit alone is the whole that stands above already.
        ReportLines.putUnits(values, view.units().size() < 2 ? List.of() : compared(view.units()), view.meanOfUnits());
        values.put(
                "plan",
                ReportLines.plan(
                        followUps.of(ids), item -> view.units().size() < 2 ? null : unitOf(tree, item.unitId())));
        values.put("replies", comments.replies(ids, MOST_REPLIES));
        return values;
    }

    private static String unitOf(UnitTree tree, UUID id) {
        UnitNode unit = tree.unit(id);
        return unit == null ? GONE : unit.name();
    }

    private static SurveyIndexFilter asked(UUID root, PeriodLength period, LocalDate from, LocalDate to) {
        SurveyIndexFilter filter = new SurveyIndexFilter();
        filter.unit = root;
        filter.period = period;
        filter.from = from;
        filter.to = to;
        filter.below = true;
        return filter;
    }

    /** Periods that the course within a period is told in. */
    private static PeriodLength partOf(PeriodLength period) {
        return period.months() > PeriodLength.QUARTER.months() ? PeriodLength.QUARTER : PeriodLength.MONTH;
    }

    private static String name(PeriodLength period, LocalDate start) {
        String number = IndonesianText.roman((start.getMonthValue() - 1) / period.months() + 1);
        return switch (period) {
            case MONTH -> IndonesianText.month(start) + " " + start.getYear();
            case QUARTER -> "Triwulan " + number + " " + start.getYear();
            case SEMESTER -> "Semester " + number + " " + start.getYear();
            case YEAR -> "Tahun " + start.getYear();
        };
    }

    private static List<SatisfactionElement> lowest(List<ElementMean> elements) {
        return elements.stream()
                .sorted(Comparator.comparing(ElementMean::mean).thenComparing(ElementMean::element))
                .limit(LOWEST)
                .map(ElementMean::element)
                .toList();
    }

    private static List<IndexLine> compared(List<UnitLine> lines) {
        return lines.stream()
                .map(unit -> ReportLines.index(
                        unit.unitName() == null ? GONE : unit.unitName(),
                        unit.line().all().valid(),
                        unit.line().all().index()))
                .toList();
    }
}
