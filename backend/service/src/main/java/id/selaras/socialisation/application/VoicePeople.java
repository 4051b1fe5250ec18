package id.selaras.socialisation.application;

import id.selaras.employee.application.EmployeeName;
import id.selaras.employee.application.EmployeeNameDirectory;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** The people whom a request may speak for, with the place where they work. */
@ApplicationScoped
class VoicePeople {

    @Inject
    EmployeeNameDirectory names;

    @Inject
    PositionDirectory positions;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /**
     * A person of the government.
     *
     * @param unitId     where the person definitively works, or null
     * @param positionId the definitive post, or null
     */
    record Person(UUID id, String name, String nip, UUID unitId, UUID positionId) {}

    /** The person; 404 for nobody, and for somebody out of the scope of the request. */
    Person require(UUID id) {
        Person person = find(id);
        Scope scope = current.scope();
        boolean within = switch (scope.reach()) {
            case GOVERNMENT -> true;
            case SUBTREE -> person.unitId() != null && tree().isWithin(scope, person.unitId());
            case SELF -> person.id().equals(scope.employeeId());
        };
        if (!within) {
            throw Refusal.notFound();
        }
        return person;
    }

    /** The person, whatever the scope; 404 for nobody. */
    Person find(UUID id) {
        if (id == null) {
            throw Refusal.notFound();
        }
        UUID government = current.governmentId();
        LocalDate today = governments.today(government);
        EmployeeName name = names.names(government, today).get(id);
        if (name == null) {
            throw Refusal.notFound();
        }
        UUID post = names.definitivePosition(government, id, today).orElse(null);
        PositionFacts facts =
                post == null ? null : positions.positions(government, today).get(post);
        return new Person(id, name.name(), name.nip(), facts == null ? null : facts.unitId(), post);
    }

    UnitTree tree() {
        UUID government = current.governmentId();
        return units.tree(government, governments.today(government));
    }
}
