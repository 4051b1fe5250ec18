package id.selaras.socialisation.application;

import id.selaras.employee.application.Addressee;
import id.selaras.employee.application.AddresseeDirectory;
import id.selaras.identity.application.IdentityDirectory;
import id.selaras.mutation.application.MutationCaseDirectory;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.planning.application.PlanDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.Actor;
import id.selaras.socialisation.domain.AudiencePart;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the people whom the groups of an audience name today. */
@ApplicationScoped
class NoticeReaders {

    @Inject
    AddresseeDirectory people;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    IdentityDirectory identity;

    @Inject
    PlanDirectory plans;

    @Inject
    MutationCaseDirectory cases;

    /**
     * @param people by name, each once
     * @param tree   the units of today
     */
    record Found(List<Addressee> people, UnitTree tree) {}

    /**
     * Everybody in one of the groups.
     *
     * @param limit root of the only units that may be written to, or null for the whole government
     * @throws Refusal 422 {@code audience-empty} when there is nobody
     */
    @Transactional
    Found of(UUID governmentId, List<AudiencePart> audience, UUID limit) {
        LocalDate today = governments.today(governmentId);
        UnitTree tree = units.tree(governmentId, today);
        Predicate<Addressee> wanted = audience.stream()
                .map(part -> condition(governmentId, part, tree))
                .reduce(person -> false, Predicate::or);
        Set<UUID> within = limit == null ? null : tree.subtree(limit);
        List<Addressee> found = new ArrayList<>();
        for (Addressee person : people.serving(governmentId, today)) {
            if (wanted.test(person) && (within == null || within.contains(person.unitId()))) {
                found.add(person);
            }
        }
        if (found.isEmpty()) {
            throw Refusal.rule("audience-empty", Map.of());
        }
        return new Found(found, tree);
    }

    private Predicate<Addressee> condition(UUID governmentId, AudiencePart part, UnitTree tree) {
        part.check();
        Set<UUID> ids = new HashSet<>(part.ids());
        return switch (part.kind()) {
            case EVERYBODY -> person -> true;
            case UNITS -> {
                Set<UUID> below = ids.stream()
                        .flatMap(unit -> tree.subtree(unit).stream())
                        .collect(Collectors.toSet());
                yield person -> below.contains(person.unitId());
            }
            case POSITIONS -> person -> ids.contains(person.positionId());
            case JOBS -> person -> ids.contains(person.jobId());
            case PLANS ->
                among(ids.stream()
                        .flatMap(plan -> plans.movers(governmentId, plan).stream())
                        .collect(Collectors.toSet()));
            case CASES -> among(cases.employees(governmentId, ids));
            case ROLES ->
                among(identity.colleagues(governmentId, new HashSet<>(part.roles())).stream()
                        .map(Actor::employeeId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
            case EMPLOYEES -> among(ids);
        };
    }

    private static Predicate<Addressee> among(Set<UUID> employees) {
        return person -> employees.contains(person.employeeId());
    }
}
