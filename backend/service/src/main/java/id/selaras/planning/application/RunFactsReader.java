package id.selaras.planning.application;

import id.selaras.competence.application.CompetenceDirectory;
import id.selaras.employee.application.CandidateFacts;
import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.EmployeeNameDirectory;
import id.selaras.employee.application.WishDirectory;
import id.selaras.organisation.application.JobDirectory;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.organisation.application.ZoneDirectory;
import id.selaras.performance.application.PerformanceDirectory;
import id.selaras.planning.domain.eligibility.EligibilityLimits;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.workload.application.WorkloadDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads the facts of a government for a run: a dozen queries whatever its size, in the caller's short transaction. */
@ApplicationScoped
class RunFactsReader {

    @Inject
    UnitDirectory units;

    @Inject
    JobDirectory jobs;

    @Inject
    PositionDirectory positions;

    @Inject
    ZoneDirectory zones;

    @Inject
    EmployeeDirectory employees;

    @Inject
    EmployeeNameDirectory names;

    @Inject
    WishDirectory wishes;

    @Inject
    PerformanceDirectory performance;

    @Inject
    CompetenceDirectory competence;

    @Inject
    WorkloadDirectory workload;

    @Inject
    RuleDirectory rules;

    FrozenRun read(UUID governmentId, PlanQuestion question, RuleSet ruleSet) {
        EligibilityLimits limits = RuleFigures.limits(ruleSet, rules.freezeWindows(governmentId), question.criteria());
        LocalDate day = question.asOf();
        UnitTree tree = units.tree(governmentId, day);
        Map<UUID, JobFacts> catalogue = jobs.jobs(governmentId, day);
        Map<UUID, PositionFacts> posts = positions.positions(governmentId, day);
        List<CandidateFacts> candidates = employees.candidates(governmentId, null, day);
        RunFactsBuilder builder = new RunFactsBuilder(question, limits, tree, catalogue, posts, candidates)
                .predicates(performance.predicates(governmentId, years(question, limits)))
                .levels(competence.levels(governmentId, day))
                .names(names.names(governmentId, day))
                .wishes(wishes.wishes(governmentId, day))
                .needs(workload.needs(governmentId, day, ruleSet));
        return builder.build(ruleSet, zones.distances(governmentId).kilometres());
    }

    /** The complete years before the effective day that the rule on performance reads. */
    private static List<Integer> years(PlanQuestion question, EligibilityLimits limits) {
        int last = question.effectiveOn().getYear() - 1;
        return IntStream.range(0, limits.performanceYears())
                .mapToObj(back -> last - back)
                .toList();
    }
}
