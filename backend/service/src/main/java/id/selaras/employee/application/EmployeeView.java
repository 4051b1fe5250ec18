package id.selaras.employee.application;

import id.selaras.organisation.application.CodedName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person's file on a day.
 *
 * @param placements   definitive and temporary placements that hold on the day
 * @param performance  ratings of complete years, newest first
 * @param competencies competences that were assessed or that the job asks for
 * @param discipline   sanctions; null for those who may not see them
 * @param kinship      relatives in the same government; null for those who may not see them
 * @param sources      where each part of the file comes from
 */
public record EmployeeView(
        UUID id,
        String nip,
        String name,
        @Schema(nullable = true) String sex,
        String employmentStatus,
        @Schema(nullable = true) CodedName legalStatus,
        @Schema(nullable = true) CodedName rank,
        @Schema(nullable = true) EmployeeRow.Post position,
        @Schema(nullable = true) Integer tenureMonths,
        @Schema(nullable = true) CodedName educationLevel,
        @Schema(nullable = true) String educationField,
        @Schema(nullable = true) LocalDate retirementDate,
        @Schema(nullable = true) Integer monthsToRetirement,
        @Schema(nullable = true) String lastPredicate,
        BigDecimal qualityScore,
        List<String> gaps,
        @Schema(nullable = true) String frontTitle,
        String plainName,
        @Schema(nullable = true) String backTitle,
        @Schema(nullable = true) LocalDate birthDate,
        @Schema(nullable = true) String birthPlace,
        @Schema(nullable = true) CodedName homeZone,
        @Schema(nullable = true) LocalDate cpnsFrom,
        @Schema(nullable = true) LocalDate pnsFrom,
        @Schema(nullable = true) LocalDate rankFrom,
        @Schema(nullable = true) Integer graduated,
        List<PlacementView> placements,
        List<RatingView> performance,
        List<CompetenceItem> competencies,
        @Schema(nullable = true) List<SanctionItem> discipline,
        @Schema(nullable = true) List<RelativeItem> kinship,
        List<SourceItem> sources,
        Quality quality) {

    /**
     * A competency.
     *
     * @param level    assessed level, or null
     * @param standard level the job asks, or null
     * @param gap      level minus standard, or null
     */
    public record CompetenceItem(
            String code,
            String name,
            @Schema(nullable = true) Integer level,
            @Schema(nullable = true) Integer standard,
            @Schema(nullable = true) Integer gap,
            @Schema(nullable = true) LocalDate assessedOn,
            @Schema(nullable = true) String source) {}

    /**
     * A sanction.
     *
     * @param level code of {@code discipline-levels}
     * @param to    day after the last one, or null
     */
    public record SanctionItem(
            String level,
            String kind,
            @Schema(nullable = true) String decreeNumber,
            LocalDate from,
            @Schema(nullable = true) LocalDate to) {}

    /** A relative; {@code relation} is what the relative is to the person. */
    public record RelativeItem(UUID employeeId, String name, String relation) {}

    /**
     * Where a part of the file comes from.
     *
     * @param field       part of the file
     * @param source      kind of import or command
     * @param changeId    the change that recorded it
     * @param changeLabel what people call the change, or null
     */
    public record SourceItem(
            String field,
            String source,
            Instant recordedAt,
            UUID changeId,
            @Schema(nullable = true) String changeLabel) {}

    /** Completeness of the file. */
    public record Quality(BigDecimal score, List<Gap> gaps) {}

    /** Something missing or doubtful, with the field it concerns. */
    public record Gap(String code, @Schema(nullable = true) String field, Map<String, Object> params) {}
}
