package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.survey.application.IndexTallyRepository.Asked;
import id.selaras.survey.application.IndexTallyRepository.Told;
import id.selaras.survey.application.SurveyIndexView.MeanOfUnits;
import id.selaras.survey.application.SurveyIndexView.UnitLine;
import id.selaras.survey.domain.PeriodLength;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The index over time and units. However many answers there are, it reads a few rows a survey and month. */
@ApplicationScoped
public class SurveyIndexService {

    @Inject
    IndexTallyRepository tallies;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    CurrentActor current;

    /** What stands in one line: a unit alone, or with everything below it. */
    record Group(UUID unit, boolean own) {}

    @Transactional
    public SurveyIndexView index(SurveyIndexFilter filter) {
        LocalDate today = governments.today(current.governmentId());
        UnitTree tree = units.tree(current.governmentId(), today);
        UUID root = root(filter.unit, tree);
        UUID governmentId = current.governmentId();
        IndexPeriods periods = IndexPeriods.of(filter, today);
        PeriodLength period = periods.period();
        LocalDate from = periods.from();
        LocalDate to = periods.to();
        List<LocalDate> starts = periods.starts();
        ResultsBuilder results = ResultsBuilder.of(rules.at(governmentId, periods.ruleDay(today)));
        Map<Group, Told> lines = new LinkedHashMap<>();
        tallies.byUnit(new Asked(
                        governmentId, root == null ? null : tree.subtree(root), filter.service, period, from, to))
                .forEach((unit, told) -> lines.merge(group(unit, root, tree, filter.below), told, Told::plus));
        List<Group> groups = List.copyOf(lines.keySet());
        SurveyIndexTable table = SurveyIndexTable.of(
                period,
                starts,
                groups.stream().map(group -> lines.get(group).periods()).toList(),
                results.leastPublished());
        List<UnitLine> unitLines = new ArrayList<>();
        for (int row = 0; row < groups.size(); row++) {
            UnitNode unit = tree.unit(groups.get(row).unit());
            unitLines.add(new UnitLine(
                    groups.get(row).unit(),
                    unit == null ? null : unit.name(),
                    groups.get(row).own(),
                    table.line(row, results, lines.get(groups.get(row)).population())));
        }
        unitLines.sort(Comparator.comparing(
                        SurveyIndexService::value, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
                .thenComparing(line -> line.unitName() == null ? "" : line.unitName())
                .thenComparing(UnitLine::unitId));
        Long population =
                lines.values().stream().reduce(Told::plus).map(Told::population).orElse(null);
        return new SurveyIndexView(
                period,
                from,
                to,
                results.weight(),
                results.leastPublished(),
                results.leastGraded(),
                table.line(groups.size(), results, population),
                mean(unitLines),
                unitLines,
                List.of());
    }

    /** The unit below which the request looks, or null for the whole government; 404 where it may not. */
    UUID root(UUID asked, UnitTree tree) {
        boolean subtree = current.scope().reach() == Reach.SUBTREE;
        UUID root = asked == null && subtree ? current.scope().unitId() : asked;
        if (root != null && !tree.isWithin(current.scope(), root)) {
            throw Refusal.notFound();
        }
        return root;
    }

    /** The agency, or the unit right below the root, to which a unit belongs; the root's own surveys stand alone. */
    static Group group(UUID unit, UUID root, UnitTree tree, boolean below) {
        if (!below || unit.equals(root) || tree.unit(unit) == null) {
            return new Group(unit, true);
        }
        if (root == null) {
            return new Group(tree.agencyOf(unit).id(), false);
        }
        List<UUID> path = tree.pathTo(unit).stream().map(UnitNode::id).toList();
        return new Group(path.get(path.indexOf(root) + 1), false);
    }

    private static MeanOfUnits mean(List<UnitLine> lines) {
        List<BigDecimal> told = lines.stream()
                .map(SurveyIndexService::value)
                .filter(value -> value != null)
                .toList();
        return new MeanOfUnits(
                told.size(),
                told.isEmpty()
                        ? null
                        : told.stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .divide(BigDecimal.valueOf(told.size()), 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal value(UnitLine line) {
        return line.line().all().index() == null
                ? null
                : line.line().all().index().value();
    }
}
