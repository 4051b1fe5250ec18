package id.selaras.employee.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.shared.security.PersonSubjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The units whose lists hold a person today: the own one and all above it. */
@ApplicationScoped
class UnitsOfPerson implements PersonSubjects {

    @Inject
    EmployeeNameDirectory names;

    @Inject
    PositionDirectory positions;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Override
    public Map<UUID, String> of(UUID governmentId, UUID employeeId) {
        LocalDate today = governments.today(governmentId);
        return names.definitivePosition(governmentId, employeeId, today)
                .map(positions.positions(governmentId, today)::get)
                .map(post -> units.tree(governmentId, today).pathTo(post.unitId()).stream()
                        .collect(Collectors.toMap(UnitNode::id, unit -> "")))
                .orElse(Map.of());
    }
}
