package id.selaras.socialisation.application;

import id.selaras.employee.application.Holder;
import id.selaras.employee.application.HolderDirectory;
import id.selaras.organisation.application.JobDirectory;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who leads somebody: the holders of the leading post of the own unit, or of the nearest unit above that has one. */
@ApplicationScoped
class DirectSuperiors {

    @Inject
    PositionDirectory positions;

    @Inject
    JobDirectory jobs;

    @Inject
    HolderDirectory holders;

    @Inject
    VoicePeople people;

    @Inject
    CurrentActor current;

    /** Their ids; empty where nobody leads. */
    Set<UUID> of(VoicePeople.Person person, LocalDate today) {
        if (person.unitId() == null) {
            return Set.of();
        }
        UnitTree tree = people.tree();
        List<UnitNode> path = new ArrayList<>(tree.pathTo(person.unitId()));
        Collections.reverse(path);
        Map<UUID, List<UUID>> leading = leading(today);
        for (UnitNode unit : path) {
            Set<UUID> found = leading.getOrDefault(unit.id(), List.of()).stream()
                    .flatMap(post -> holders.holders(current.governmentId(), post, today, null).stream())
                    .map(Holder::employeeId)
                    .filter(holder -> !holder.equals(person.id()))
                    .collect(Collectors.toSet());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /** Leading posts by unit. */
    private Map<UUID, List<UUID>> leading(LocalDate today) {
        Map<UUID, JobFacts> catalogue = jobs.jobs(current.governmentId(), today);
        return positions.positions(current.governmentId(), today).values().stream()
                .filter(post -> catalogue.containsKey(post.jobId())
                        && catalogue.get(post.jobId()).isStructural())
                .collect(Collectors.groupingBy(
                        post -> post.unitId(), Collectors.mapping(post -> post.id(), Collectors.toList())));
    }
}
