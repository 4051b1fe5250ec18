package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.ScopeNames.GovernmentName;
import id.selaras.survey.application.IndexTallyRepository.Asked;
import id.selaras.survey.application.IndexTallyRepository.Told;
import id.selaras.survey.application.PublicSurveyResults.Figures;
import id.selaras.survey.application.PublicSurveyResults.Line;
import id.selaras.survey.application.PublicSurveyResults.Method;
import id.selaras.survey.application.PublicSurveyResults.UnitLine;
import id.selaras.survey.application.SurveyIndexService.Group;
import id.selaras.survey.application.SurveyIndexView.Cell;
import id.selaras.survey.application.SurveyIndexView.MeanOfUnits;
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
import java.util.Objects;
import java.util.UUID;

/**
 * What is published of surveys. One table of agencies and quarters for each year and no other cut of the same answers:
 * two tables that cut them differently would tell what each of them hides.
 */
@ApplicationScoped
public class PublicResultsService {

    private static final String SOURCE = "PermenPANRB 14/2017";
    private static final int CONFIDENCE = 95;

    @Inject
    IndexTallyRepository tallies;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Transactional
    public PublicSurveyResults results(PublicResultsFilter filter) {
        UUID government = governments.idOf(filter.government).orElseThrow(Refusal::notFound);
        LocalDate today = governments.today(government);
        int year = filter.year == null ? today.getYear() : filter.year;
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        boolean over = today.isAfter(last);
        List<LocalDate> quarters = PeriodLength.QUARTER.starts(first, last).stream()
                .filter(start -> PeriodLength.QUARTER.end(start).isBefore(today))
                .toList();
        UnitTree tree = units.tree(government, over ? last : today);
        ResultsBuilder results = ResultsBuilder.of(rules.at(government, over ? last : today));
        Map<Group, Told> lines = lines(government, quarters, tree);
        List<Group> groups = lines.keySet().stream()
                .sorted(Comparator.comparing((Group group) -> name(tree, group)).thenComparing(Group::unit))
                .toList();
        SurveyIndexTable table = SurveyIndexTable.published(
                quarters,
                groups.stream().map(group -> lines.get(group).periods()).toList(),
                results.leastPublished());
        List<UnitLine> told = new ArrayList<>(groups.size());
        for (int row = 0; row < groups.size(); row++) {
            Group group = groups.get(row);
            told.add(new UnitLine(group.unit(), name(tree, group), line(table, row, results, lines.get(group), over)));
        }
        Told all = lines.values().stream().reduce(Told::plus).orElse(new Told(Map.of(), null));
        GovernmentName named = governments.government(government);
        return new PublicSurveyResults(
                filter.government,
                named.name(),
                named.demo(),
                year,
                new Method(
                        SOURCE,
                        results.weight(),
                        CONFIDENCE,
                        results.leastPublished(),
                        results.leastGraded(),
                        results.bands()),
                line(table, groups.size(), results, all, over),
                over ? mean(told) : null,
                told);
    }

    private Map<Group, Told> lines(UUID government, List<LocalDate> quarters, UnitTree tree) {
        Map<Group, Told> lines = new LinkedHashMap<>();
        if (!quarters.isEmpty()) {
            LocalDate end = PeriodLength.QUARTER.end(quarters.get(quarters.size() - 1));
            tallies.byUnit(new Asked(government, null, null, PeriodLength.QUARTER, quarters.get(0), end))
                    .forEach((unit, told) ->
                            lines.merge(SurveyIndexService.group(unit, null, tree, true), told, Told::plus));
        }
        return lines;
    }

    private static Line line(SurveyIndexTable table, int row, ResultsBuilder results, Told told, boolean over) {
        List<Figures> quarters = new ArrayList<>();
        List<LocalDate> starts = table.starts();
        for (int column = 0; column < starts.size(); column++) {
            quarters.add(figures(
                    starts.get(column),
                    PeriodLength.QUARTER.end(starts.get(column)),
                    table.cell(row, column, results, null),
                    null));
        }
        Figures year = null;
        if (over) {
            LocalDate first = starts.get(0);
            year = figures(
                    first,
                    PeriodLength.YEAR.end(first),
                    table.cell(row, starts.size(), results, told.population()),
                    told.population());
        }
        return new Line(quarters, year);
    }

    private static Figures figures(LocalDate from, LocalDate to, Cell cell, Long population) {
        return cell.index() == null
                ? new Figures(from, to, null, null, null, List.of())
                : new Figures(from, to, cell.valid(), population, cell.index(), cell.elements());
    }

    private static MeanOfUnits mean(List<UnitLine> lines) {
        List<BigDecimal> told = lines.stream()
                .map(line -> line.line().year().index())
                .filter(Objects::nonNull)
                .map(SurveyResults.Index::value)
                .toList();
        return new MeanOfUnits(
                told.size(),
                told.isEmpty()
                        ? null
                        : told.stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .divide(BigDecimal.valueOf(told.size()), 2, RoundingMode.HALF_UP));
    }

    private static String name(UnitTree tree, Group group) {
        return tree.unit(group.unit()) == null
                ? group.unit().toString()
                : tree.unit(group.unit()).name();
    }
}
