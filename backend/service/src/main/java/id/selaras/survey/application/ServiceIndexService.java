package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.application.IndexTallyRepository.Asked;
import id.selaras.survey.application.IndexTallyRepository.Told;
import id.selaras.survey.application.SurveyIndexView.MeanOfUnits;
import id.selaras.survey.application.SurveyIndexView.ServiceLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The index over time, services side by side whatever unit offers them. */
@ApplicationScoped
public class ServiceIndexService {

    private static final MeanOfUnits NO_UNITS = new MeanOfUnits(0, null);

    @Inject
    IndexTallyRepository tallies;

    @Inject
    SurveyIndexService indices;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    CurrentActor current;

    /** The services whose surveys the request may see, in the order of their names. */
    @Transactional
    public Page<SurveyedService> services() {
        return Page.whole(tallies.services(current.governmentId(), visible(null)));
    }

    @Transactional
    public SurveyIndexView index(SurveyIndexFilter filter) {
        UUID government = current.governmentId();
        LocalDate today = governments.today(government);
        IndexPeriods periods = IndexPeriods.of(filter, today);
        ResultsBuilder results = ResultsBuilder.of(rules.at(government, periods.ruleDay(today)));
        Map<String, Told> lines = tallies.byService(new Asked(
                government, visible(filter.unit), filter.service, periods.period(), periods.from(), periods.to()));
        List<String> names = List.copyOf(lines.keySet());
        SurveyIndexTable table = SurveyIndexTable.of(
                periods.period(),
                periods.starts(),
                names.stream().map(name -> lines.get(name).periods()).toList(),
                results.leastPublished());
        List<ServiceLine> told = new ArrayList<>(names.size());
        for (int row = 0; row < names.size(); row++) {
            String name = names.get(row);
            told.add(new ServiceLine(
                    name, table.line(row, results, lines.get(name).population())));
        }
        told.sort(Comparator.comparing(
                        ServiceIndexService::value, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
                .thenComparing(ServiceLine::service));
        Long population =
                lines.values().stream().reduce(Told::plus).map(Told::population).orElse(null);
        return new SurveyIndexView(
                periods.period(),
                periods.from(),
                periods.to(),
                results.weight(),
                results.leastPublished(),
                results.leastGraded(),
                table.line(names.size(), results, population),
                NO_UNITS,
                List.of(),
                told);
    }

    /** The units that may be seen, or null for all. */
    private Collection<UUID> visible(UUID asked) {
        UnitTree tree = units.tree(current.governmentId(), governments.today(current.governmentId()));
        UUID root = indices.root(asked, tree);
        return root == null ? null : tree.subtree(root);
    }

    private static BigDecimal value(ServiceLine line) {
        return line.line().all().index() == null
                ? null
                : line.line().all().index().value();
    }
}
