package id.selaras.socialisation.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.planning.application.NamedUnit;
import id.selaras.planning.application.PlanService;
import id.selaras.planning.application.PlanView;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleParameter;
import id.selaras.rules.application.RuleSet;
import id.selaras.workload.application.StaffedPost;
import id.selaras.workload.application.StaffingDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What the plans of a programme rest on: criteria, rules with their sources, and the seats that nobody holds. */
@ApplicationScoped
class ProgrammeFacts {

    /** Parameters that decide who may move and what counts; clocks and papers are none of it. */
    private static final Set<String> DECIDING = Set.of(
            "min_tenure_months",
            "max_tenure_months",
            "min_tenure_mode",
            "jpm_meets",
            "jpm_partly",
            "min_coverage",
            "assessment_validity_months",
            "fit_weights",
            "performance_points",
            "performance_years",
            "performance_minimum",
            "performance_missing",
            "experience_months_full",
            "qualification_points",
            "retirement_warn_months",
            "retirement_block_months",
            "max_class_gain",
            "allow_class_loss",
            "kinship_block_degree",
            "kinship_same_agency",
            "jpt_protected_months",
            "new_hire_years");

    private static final String OF_PLANS = "plan_";

    @Inject
    PlanService plans;

    @Inject
    RuleDirectory rules;

    @Inject
    UnitDirectory units;

    @Inject
    StaffingDirectory staffing;

    @Inject
    GovernmentDirectory governments;

    /** 404 for a plan of another government. */
    @Transactional
    ProgrammeBasis basis(UUID governmentId, List<UUID> planIds) {
        List<ProgrammeBasis.Criteria> criteria = new ArrayList<>();
        Map<String, RuleSet> used = new TreeMap<>();
        for (UUID id : planIds) {
            PlanView plan = plans.get(id);
            RuleSet ruleSet = rules.set(governmentId, plan.ruleSet().id());
            used.put(ruleSet.label(), ruleSet);
            criteria.add(new ProgrammeBasis.Criteria(
                    plan.name(),
                    ruleSet.label(),
                    plan.units().stream().map(NamedUnit::name).toList(),
                    plan.jobFamilies(),
                    plan.criteria()));
        }
        return new ProgrammeBasis(
                criteria,
                used.values().stream()
                        .flatMap(ruleSet -> ruleSet.parameters().values().stream()
                                .filter(parameter -> DECIDING.contains(parameter.code())
                                        || parameter.code().startsWith(OF_PLANS))
                                .sorted(Comparator.comparing(RuleParameter::code))
                                .map(parameter -> new ProgrammeBasis.Rule(
                                        ruleSet.label(),
                                        parameter.code(),
                                        parameter.value(),
                                        parameter.unit(),
                                        parameter.legalSource())))
                        .toList());
    }

    /** Seats that are needed and held by nobody, in the units and families of the plans, in the order of the tree. */
    @Transactional
    List<ProgrammeSeat> seats(UUID governmentId, List<UUID> planIds) {
        LocalDate today = governments.today(governmentId);
        UnitTree tree = units.tree(governmentId, today);
        List<Sought> sought = planIds.stream()
                .map(plans::get)
                .map(plan -> Sought.of(plan, tree))
                .toList();
        return staffing.on(governmentId, today, null).posts().stream()
                .filter(post -> post.difference() < 0)
                .filter(post ->
                        sought.stream().anyMatch(part -> part.has(post.unit().id(), post.job())))
                .sorted(Comparator.comparing((StaffedPost post) -> post.unit().path())
                        .thenComparing(post -> post.position().code()))
                .map(post -> new ProgrammeSeat(
                        post.agency().name(),
                        post.unit().name(),
                        post.job().name(),
                        post.job().jobClass(),
                        -post.difference()))
                .toList();
    }

    /** Units and families that a plan covers; none named means all. */
    private record Sought(Set<UUID> units, List<String> families) {

        static Sought of(PlanView plan, UnitTree tree) {
            Set<UUID> units = new HashSet<>();
            plan.unitIds().forEach(root -> units.addAll(tree.subtree(root)));
            return new Sought(plan.unitIds().isEmpty() ? tree.nodes().keySet() : units, plan.jobFamilies());
        }

        boolean has(UUID unit, JobFacts job) {
            return units.contains(unit) && (families.isEmpty() || families.contains(job.family()));
        }
    }
}
