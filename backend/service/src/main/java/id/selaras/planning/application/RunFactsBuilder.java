package id.selaras.planning.application;

import id.selaras.employee.application.CandidateFacts;
import id.selaras.employee.application.EmployeeName;
import id.selaras.employee.application.WishedPlace;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.planning.domain.eligibility.EligibilityLimits;
import id.selaras.planning.domain.eligibility.JobProfile;
import id.selaras.planning.domain.eligibility.PersonFacts;
import id.selaras.planning.domain.eligibility.Seat;
import id.selaras.planning.domain.fit.FitJob;
import id.selaras.planning.domain.fit.FitPerson;
import id.selaras.rules.application.RuleSet;
import id.selaras.workload.application.PositionNeed;
import id.selaras.workload.domain.SeatNeed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Puts the facts of the features together for a run: what is in it, under natural keys, in a fixed order. */
final class RunFactsBuilder {

    private final PlanQuestion question;
    private final EligibilityLimits limits;
    private final UnitTree tree;
    private final Map<UUID, JobFacts> catalogue;
    private final Map<UUID, PositionFacts> positions;
    private final List<CandidateFacts> candidates;
    private final Map<UUID, Integer> holders = new HashMap<>();
    private final Map<UUID, CandidateFacts> onlyPlacement = new HashMap<>();
    private final Set<UUID> several = new HashSet<>();
    private final Map<UUID, Seat> seats = new HashMap<>();
    private Map<UUID, Map<Integer, String>> predicates = Map.of();
    private Map<UUID, Map<String, Integer>> levels = Map.of();
    private Map<UUID, EmployeeName> names = Map.of();
    private Map<UUID, PositionNeed> needs = Map.of();
    private WishedPosts wishes;
    private Set<UUID> only;

    RunFactsBuilder(
            PlanQuestion question,
            EligibilityLimits limits,
            UnitTree tree,
            Map<UUID, JobFacts> catalogue,
            Map<UUID, PositionFacts> positions,
            List<CandidateFacts> candidates) {
        this.question = question;
        this.limits = limits;
        this.tree = tree;
        this.wishes = new WishedPosts(Map.of(), tree);
        this.catalogue = catalogue;
        this.positions = positions;
        this.candidates = candidates;
        for (CandidateFacts person : candidates) {
            holders.merge(person.positionId(), 1, Integer::sum);
            if (onlyPlacement.put(person.employeeId(), person) != null) {
                several.add(person.employeeId());
            }
        }
    }

    RunFactsBuilder predicates(Map<UUID, Map<Integer, String>> byPersonAndYear) {
        predicates = byPersonAndYear;
        return this;
    }

    RunFactsBuilder levels(Map<UUID, Map<String, Integer>> byPersonAndCompetency) {
        levels = byPersonAndCompetency;
        return this;
    }

    RunFactsBuilder names(Map<UUID, EmployeeName> byId) {
        names = byId;
        return this;
    }

    /** Where people would go. */
    RunFactsBuilder wishes(Map<UUID, List<WishedPlace>> byPerson) {
        wishes = new WishedPosts(byPerson, tree);
        return this;
    }

    /** What positions need, by decision or from the workload. */
    RunFactsBuilder needs(Map<UUID, PositionNeed> byPosition) {
        needs = byPosition;
        return this;
    }

    /** Includes these positions and no other, whatever the question says. */
    RunFactsBuilder only(Set<UUID> wanted) {
        only = wanted;
        return this;
    }

    FrozenRun build(RuleSet rules, Map<String, Map<String, Integer>> kilometres) {
        Map<UUID, PositionFacts> included = included();
        Map<String, RunNames.PostName> postNames = new TreeMap<>();
        List<FrozenPost> posts = included.values().stream()
                .peek(position -> postNames.put(position.code(), postName(position)))
                .map(this::post)
                .sorted(Comparator.comparing(FrozenPost::code))
                .toList();
        List<FrozenJob> jobs = included.values().stream()
                .map(position -> catalogue.get(position.jobId()))
                .distinct()
                .map(job -> job(job, rules.table("rank_span_level")))
                .sorted(Comparator.comparing(FrozenJob::code))
                .toList();
        Map<String, RunNames.PersonName> personNames = new TreeMap<>();
        // Who holds two definitive posts is an error in the data: the seats count as taken, the person stays.
        List<FrozenPerson> people = candidates.stream()
                .filter(person -> included.containsKey(person.positionId()))
                .filter(person -> !several.contains(person.employeeId()))
                .peek(person -> personNames.put(person.nip(), personName(person)))
                .map(person -> person(person, included))
                .sorted(Comparator.comparing(FrozenPerson::nip))
                .toList();
        FrozenFacts facts = new FrozenFacts(
                question.effectiveOn(),
                rules.version(),
                question.criteria(),
                RuleFigures.weights(rules),
                limits,
                FitFigures.of(rules),
                people,
                jobs,
                posts,
                kilometres);
        return new FrozenRun(facts, new RunNames(personNames, postNames));
    }

    private Map<UUID, PositionFacts> included() {
        Set<UUID> units = new HashSet<>();
        question.unitIds().forEach(unit -> units.addAll(tree.subtree(unit)));
        Map<UUID, PositionFacts> included = new HashMap<>();
        positions.forEach((id, position) -> {
            JobFacts job = catalogue.get(position.jobId());
            boolean placed = job != null && tree.unit(position.unitId()) != null;
            boolean asked = placed
                    && (question.unitIds().isEmpty() || units.contains(position.unitId()))
                    && (question.jobFamilies().isEmpty()
                            || question.jobFamilies().contains(job.family()));
            boolean inUse = seats(position) > 0 || holders.containsKey(id);
            if (only == null ? asked && inUse : placed && only.contains(id)) {
                included.put(id, position);
            }
        });
        return included;
    }

    private FrozenPost post(PositionFacts position) {
        PositionNeed need = needs.get(position.id());
        return new FrozenPost(
                position.code(),
                catalogue.get(position.jobId()).code(),
                zone(position.unitId()),
                seat(position),
                seats(position),
                need == null ? null : need.rawNeed(),
                position.minimum(),
                position.criticality(),
                holders.getOrDefault(position.id(), 0));
    }

    /** Where nobody has said or computed a need, the post is taken to need whom it has: nothing speaks for a change. */
    private int seats(PositionFacts position) {
        PositionNeed need = needs.get(position.id());
        return need == null || need.source() == SeatNeed.Source.NONE
                ? holders.getOrDefault(position.id(), 0)
                : need.need();
    }

    private FrozenJob job(JobFacts job, Map<String, String> spans) {
        return new FrozenJob(
                job.code(),
                profile(job, spans),
                new FitJob(job.standard(), job.educationMinimum(), job.educationFields(), job.family()));
    }

    /** A job as the rules see it; one that names no ranks has those of its level. */
    static JobProfile profile(JobFacts job, Map<String, String> spans) {
        String[] span = job.rankMinimum() == null && job.rankMaximum() == null && spans.containsKey(job.level())
                ? spans.get(job.level()).split("-")
                : new String[] {job.rankMinimum(), job.rankMaximum()};
        return new JobProfile(
                job.kind(),
                job.level(),
                job.family(),
                job.jobClass(),
                job.retirementAge(),
                job.educationMinimum(),
                job.educationFields(),
                span[0],
                span[1]);
    }

    private FrozenPerson person(CandidateFacts person, Map<UUID, PositionFacts> included) {
        PositionFacts position = included.get(person.positionId());
        Map<Integer, String> rated = predicates.getOrDefault(person.employeeId(), Map.of());
        List<CandidateFacts> kin = person.relatives().stream()
                .filter(relative -> limits.blockedKinships().contains(relative.kind()))
                .map(relative -> onlyPlacement.get(relative.employeeId()))
                .filter(Objects::nonNull)
                .filter(relative -> tree.unit(unitOf(relative)) != null)
                .sorted(Comparator.comparing(CandidateFacts::nip))
                .toList();
        return new FrozenPerson(
                person.nip(),
                position.code(),
                person.homeZone() == null ? zone(position.unitId()) : person.homeZone(),
                new PersonFacts(
                        person.employmentStatus(),
                        person.legalStatus(),
                        person.servedSince(),
                        person.placedSince(),
                        person.rankCode(),
                        person.educationLevel(),
                        person.educationField(),
                        person.birthDate(),
                        !person.discipline().isEmpty(),
                        rated),
                new FitPerson(
                        levels.getOrDefault(person.employeeId(), Map.of()),
                        rated.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(Map.Entry::getValue)
                                .toList(),
                        person.educationLevel(),
                        person.educationField(),
                        person.familyMonths(),
                        null),
                kin.stream().map(CandidateFacts::nip).toList(),
                kin.stream()
                        .map(relative -> seat(positions.get(relative.positionId())))
                        .toList(),
                wishes.of(person, included));
    }

    private UUID unitOf(CandidateFacts person) {
        PositionFacts position = positions.get(person.positionId());
        return position == null ? null : position.unitId();
    }

    private Seat seat(PositionFacts position) {
        return seats.computeIfAbsent(position.id(), any -> {
            List<UnitNode> path = tree.pathTo(position.unitId());
            UnitNode own = path.get(path.size() - 1);
            Set<String> above = new HashSet<>();
            path.subList(0, path.size() - 1).stream()
                    .filter(unit -> Objects.equals(unit.agencyId(), own.agencyId()))
                    .forEach(unit -> above.add(unit.code()));
            JobFacts job = catalogue.get(position.jobId());
            return new Seat(
                    own.code(),
                    new java.util.TreeSet<>(above),
                    tree.agencyOf(own.id()).code(),
                    job != null && job.isStructural());
        });
    }

    /** Where a unit stands, or the nearest unit above it of which that is known. */
    private String zone(UUID unitId) {
        List<UnitNode> path = tree.pathTo(unitId);
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i).zoneCode() != null) {
                return path.get(i).zoneCode();
            }
        }
        return null;
    }

    private RunNames.PersonName personName(CandidateFacts person) {
        EmployeeName name = names.get(person.employeeId());
        return new RunNames.PersonName(person.employeeId(), name == null ? person.nip() : name.name());
    }

    private RunNames.PostName postName(PositionFacts position) {
        UnitNode unit = tree.unit(position.unitId());
        UnitNode agency = tree.agencyOf(position.unitId());
        JobFacts job = catalogue.get(position.jobId());
        return new RunNames.PostName(
                position.id(),
                job.id(),
                job.name(),
                job.jobClass(),
                unit.id(),
                unit.name(),
                agency.id(),
                agency.name());
    }
}
