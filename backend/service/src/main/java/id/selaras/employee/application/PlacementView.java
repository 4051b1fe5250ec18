package id.selaras.employee.application;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A placement that holds on the day of the view.
 *
 * @param assignmentKind code of {@code assignment-kinds}
 * @param share          percent of the working time
 * @param validTo        day after the last one, or null
 */
public record PlacementView(
        UUID id,
        EmployeeRow.Post position,
        String assignmentKind,
        int share,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(nullable = true) String decreeNumber,
        @Schema(nullable = true) LocalDate decreeDate) {}
