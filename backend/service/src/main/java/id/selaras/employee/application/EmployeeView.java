package id.selaras.employee.application;

import id.selaras.organisation.application.CodedName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
        String sex,
        String employmentStatus,
        CodedName legalStatus,
        CodedName rank,
        EmployeeRow.Post position,
        Integer tenureMonths,
        CodedName educationLevel,
        String educationField,
        LocalDate retirementDate,
        Integer monthsToRetirement,
        String lastPredicate,
        BigDecimal qualityScore,
        List<String> gaps,
        String frontTitle,
        String plainName,
        String backTitle,
        LocalDate birthDate,
        String birthPlace,
        CodedName homeZone,
        LocalDate cpnsFrom,
        LocalDate pnsFrom,
        LocalDate rankFrom,
        Integer graduated,
        List<PlacementView> placements,
        List<RatingView> performance,
        List<CompetenceItem> competencies,
        List<SanctionItem> discipline,
        List<RelativeItem> kinship,
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
            Integer level,
            Integer standard,
            Integer gap,
            LocalDate assessedOn,
            String source) {}

    /**
     * A sanction.
     *
     * @param level code of {@code discipline-levels}
     * @param to    day after the last one, or null
     */
    public record SanctionItem(String level, String kind, String decreeNumber, LocalDate from, LocalDate to) {}

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
    public record SourceItem(String field, String source, Instant recordedAt, UUID changeId, String changeLabel) {}

    /** Completeness of the file. */
    public record Quality(BigDecimal score, List<Gap> gaps) {}

    /** Something missing or doubtful, with the field it concerns. */
    public record Gap(String code, String field, Map<String, Object> params) {}
}
