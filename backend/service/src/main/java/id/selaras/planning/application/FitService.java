package id.selaras.planning.application;

import id.selaras.competence.application.CompetenceDirectory;
import id.selaras.employee.application.AssessedLevel;
import id.selaras.employee.application.CandidateFacts;
import id.selaras.employee.application.CandidateFacts.Relative;
import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.EmployeeNameDirectory;
import id.selaras.employee.application.RatingView;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.JobDirectory;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.performance.application.PerformanceDirectory;
import id.selaras.planning.domain.eligibility.EligibilityLimits;
import id.selaras.planning.domain.eligibility.EligibilityRules;
import id.selaras.planning.domain.eligibility.Verdict;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.fact.FactCache;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How one person fits one post today, by the same score and the same rules as in a plan. */
@ApplicationScoped
public class FitService {

    @Inject
    GovernmentDirectory governments;

    @Inject
    UnitDirectory units;

    @Inject
    JobDirectory jobs;

    @Inject
    PositionDirectory positions;

    @Inject
    EmployeeDirectory employees;

    @Inject
    EmployeeNameDirectory names;

    @Inject
    PerformanceDirectory performance;

    @Inject
    CompetenceDirectory competence;

    @Inject
    RuleDirectory rules;

    @Inject
    ReferenceDirectory reference;

    @Inject
    CurrentActor current;

    @Inject
    FactCache kept;

    /** Where posts stand and what they ask for on a day. */
    private record PostMap(UnitTree tree, Map<UUID, PositionFacts> posts, Map<UUID, JobFacts> jobs) {}

    /**
     * @param positionId the post, or null for the one the person holds
     */
    @Transactional
    public FitView fit(UUID employeeId, UUID positionId) {
        return fit(employeeId, positionId, governments.today(current.governmentId()));
    }

    /**
     * The same for a move that takes effect on another day: time in post and time to retirement are counted until then.
     */
    @Transactional
    public FitView fit(UUID employeeId, UUID positionId, LocalDate effectiveOn) {
        Scope scope = current.scope();
        UUID government = scope.governmentId();
        LocalDate today = governments.today(government);
        PostMap map = map(government, today);
        UnitTree tree = map.tree();
        Map<UUID, PositionFacts> posts = map.posts();
        UUID heldId = names.definitivePosition(government, employeeId, today)
                .filter(posts::containsKey)
                .orElseThrow(Refusal::notFound);
        requireVisible(scope, tree, employeeId, posts.get(heldId).unitId());
        PositionFacts target = posts.get(positionId == null ? heldId : positionId);
        if (target == null) {
            throw Refusal.notFound();
        }
        List<CandidateFacts> people = personAndKin(government, employeeId, today);
        RuleSet ruleSet = rules.at(government, today);
        EligibilityLimits limits = RuleFigures.limits(ruleSet, rules.freezeWindows(government), null);
        PlanQuestion question = new PlanQuestion(List.of(), today, effectiveOn, List.of(), null, null);
        FrozenRun run = new RunFactsBuilder(question, limits, tree, map.jobs(), posts, people)
                .predicates(Map.of(employeeId, predicates(government, employeeId, today, limits)))
                .levels(Map.of(employeeId, levels(government, employeeId, today)))
                .only(new HashSet<>(List.of(heldId, target.id())))
                .build(ruleSet, Map.of());
        RunEligibility eligibility = new RunEligibility(run.facts());
        FrozenPerson person = people.stream()
                .filter(candidate -> candidate.employeeId().equals(employeeId))
                .map(candidate -> eligibility.person(candidate.nip()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> Refusal.rule("placement-unclear", Map.of("employee", employeeId)));
        FrozenPost post = eligibility.post(target.code());
        if (post == null) {
            throw Refusal.notFound();
        }
        return FitView.of(
                employeeId,
                target.id(),
                eligibility.score(person, post),
                eligibility.verdicts(person, post),
                code -> reference.name("competencies", code));
    }

    /** Units, posts and jobs are the same for everybody: read once until somebody changes them. */
    private PostMap map(UUID government, LocalDate today) {
        return kept.get(
                government,
                List.of("post-map", today),
                () -> new PostMap(
                        units.tree(government, today),
                        positions.positions(government, today),
                        jobs.jobs(government, today)));
    }

    /** What the rules on the person alone say to the government that is asked to let the person go. */
    @Transactional
    public List<Verdict> release(UUID employeeId, LocalDate effectiveOn) {
        return fit(employeeId, null, effectiveOn).verdicts().stream()
                .filter(verdict -> EligibilityRules.isOnPerson(verdict.rule()))
                .toList();
    }

    private static void requireVisible(Scope scope, UnitTree tree, UUID employeeId, UUID unitId) {
        boolean visible =
                scope.reach() == Reach.SELF ? employeeId.equals(scope.employeeId()) : tree.isWithin(scope, unitId);
        if (!visible) {
            throw Refusal.notFound();
        }
    }

    /** The facts of the person and of the relatives whose seats the rule on kinship looks at. */
    private List<CandidateFacts> personAndKin(UUID government, UUID employeeId, LocalDate today) {
        List<CandidateFacts> people = new ArrayList<>(employees.candidates(government, Set.of(employeeId), today));
        Set<UUID> kin = people.stream()
                .flatMap(person -> person.relatives().stream())
                .map(Relative::employeeId)
                .collect(Collectors.toSet());
        if (!kin.isEmpty()) {
            people.addAll(employees.candidates(government, kin, today));
        }
        return people;
    }

    private Map<Integer, String> predicates(
            UUID government, UUID employeeId, LocalDate today, EligibilityLimits limits) {
        int oldest = today.getYear() - limits.performanceYears();
        return performance.ratings(government, employeeId, today, null).stream()
                .filter(rating -> rating.year() >= oldest)
                .collect(Collectors.toMap(RatingView::year, RatingView::predicate));
    }

    private Map<String, Integer> levels(UUID government, UUID employeeId, LocalDate today) {
        return competence.assessedLevels(government, employeeId, today, null).stream()
                .collect(Collectors.toMap(AssessedLevel::code, AssessedLevel::level));
    }
}
