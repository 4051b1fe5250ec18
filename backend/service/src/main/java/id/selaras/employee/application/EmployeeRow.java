package id.selaras.employee.application;

import id.selaras.organisation.application.CodedName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person in a list.
 *
 * @param name               with titles
 * @param sex                {@code M}, {@code F} or null
 * @param position           definitive position, or null
 * @param tenureMonths       whole months in the position, or null when unknown
 * @param retirementDate     first day of retirement by the age of the job, or null
 * @param monthsToRetirement whole months until then, negative when overdue
 * @param lastPredicate      code of {@code predicates} of the newest rating, or null
 * @param qualityScore       0 to 100: completeness of the file
 * @param gaps               codes of what is missing in the file
 */
public record EmployeeRow(
        UUID id,
        String nip,
        String name,
        @Schema(nullable = true) String sex,
        String employmentStatus,
        @Schema(nullable = true) CodedName legalStatus,
        @Schema(nullable = true) CodedName rank,
        @Schema(nullable = true) Post position,
        @Schema(nullable = true) Integer tenureMonths,
        @Schema(nullable = true) CodedName educationLevel,
        @Schema(nullable = true) String educationField,
        @Schema(nullable = true) LocalDate retirementDate,
        @Schema(nullable = true) Integer monthsToRetirement,
        @Schema(nullable = true) String lastPredicate,
        BigDecimal qualityScore,
        List<String> gaps) {

    /**
     * The position as a list shows it.
     *
     * @param id       position
     * @param jobClass kelas jabatan
     * @param level    code of {@code job-levels}
     */
    public record Post(
            UUID id,
            String jobName,
            UUID unitId,
            @Schema(nullable = true) String unitName,
            @Schema(nullable = true) String agencyName,
            @Schema(nullable = true) Integer jobClass,
            @Schema(nullable = true) String level) {}
}
