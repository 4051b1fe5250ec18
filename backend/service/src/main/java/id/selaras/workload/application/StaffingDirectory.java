package id.selaras.workload.application;

import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.Incumbency;
import id.selaras.organisation.application.JobDirectory;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.workload.domain.LoadScale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Positions, needs and holders of a whole government on a day, in seven queries whatever its size. */
@ApplicationScoped
public class StaffingDirectory {

    private static final List<String> KINDS = List.of("STRUKTURAL", "FUNGSIONAL", "PELAKSANA");

    @Inject
    UnitDirectory units;

    @Inject
    JobDirectory jobs;

    @Inject
    PositionDirectory positions;

    @Inject
    EmployeeDirectory employees;

    @Inject
    WorkloadDirectory workload;

    @Inject
    RuleDirectory rules;

    /**
     * The staffing on a day by the rules of that day.
     *
     * @param knownAt recorded time, or null for now
     */
    @Transactional
    public Staffing on(UUID governmentId, LocalDate asOf, Instant knownAt) {
        return on(governmentId, asOf, knownAt, null);
    }

    /** @param period year whose tasks count; null: for each position its newest year until the day */
    Staffing on(UUID governmentId, LocalDate asOf, Instant knownAt, Integer period) {
        RuleSet ruleSet = rules.at(governmentId, asOf);
        UnitTree tree = units.tree(governmentId, asOf, knownAt);
        Map<UUID, JobFacts> jobsById = jobs.jobs(governmentId, asOf, knownAt);
        Map<UUID, PositionFacts> all = positions.positions(governmentId, asOf, knownAt);
        Map<UUID, PositionNeed> needs =
                workload.needs(governmentId, asOf, knownAt, period, ruleSet, all.values(), jobsById);
        Map<UUID, Incumbency> holders = new HashMap<>();
        employees.incumbents(governmentId, asOf, knownAt).forEach(held -> holders.put(held.positionId(), held));
        List<StaffedPost> posts = new ArrayList<>();
        for (PositionFacts position : all.values()) {
            UnitNode unit = tree.unit(position.unitId());
            JobFacts job = jobsById.get(position.jobId());
            if (unit != null && job != null) {
                Incumbency held = holders.getOrDefault(
                        position.id(), new Incumbency(position.id(), 0, BigDecimal.ZERO.setScale(4), 0, 0, 0));
                posts.add(
                        new StaffedPost(position, job, unit, tree.agencyOf(unit.id()), needs.get(position.id()), held));
            }
        }
        posts.sort(Comparator.comparing(StaffingDirectory::sortKey));
        return new Staffing(tree, ruleSet, scale(ruleSet), List.copyOf(posts));
    }

    /** Orders posts by unit in the tree, heads first, higher classes first, then by name. */
    static String sortKey(StaffedPost post) {
        return String.format(
                "%s\u0001%d%02d%s\u0001%s",
                post.unit().path(),
                KINDS.indexOf(post.job().kind()) + 1,
                99 - post.job().jobClass(),
                post.job().name(),
                post.position().code());
    }

    private static LoadScale scale(RuleSet ruleSet) {
        return new LoadScale(ruleSet.effectiveMinutes(), ruleSet.numbers("load_bands"), ruleSet.numbers("load_labels"));
    }
}
