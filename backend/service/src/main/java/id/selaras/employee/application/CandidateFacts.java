package id.selaras.employee.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the planner has to know of a person on a day. One per definitive holder.
 *
 * @param employmentStatus  {@code PNS}, {@code CPNS} or {@code PPPK}
 * @param legalStatus       code of {@code legal-statuses}: 01 active, 03 on study leave, 02 and 13 unpaid leave …
 * @param positionId        definitive position on the day
 * @param placedSince       TMT of the placement in that position, or null when unknown
 * @param servedSince       TMT CPNS, or null
 * @param rankCode          code of {@code ranks}, or null
 * @param educationLevel    code of {@code education-levels}, or null
 * @param retirementDate    by the retirement age of the job held now, or null; see also {@code birthDate}
 * @param homeZone          zone code, or null
 * @param temporaryPositions positions the person also fills on the day (PLT, PLH, PJ, TT)
 * @param discipline        sanctions that run on the day or are to begin
 * @param relatives         relatives of the same government by their kind, told from either side
 * @param familyMonths      whole months of definitive placement up to the day by job family
 */
public record CandidateFacts(
        UUID employeeId,
        String nip,
        String employmentStatus,
        String legalStatus,
        UUID positionId,
        LocalDate placedSince,
        LocalDate servedSince,
        String rankCode,
        String educationLevel,
        String educationField,
        LocalDate birthDate,
        LocalDate retirementDate,
        String homeZone,
        List<UUID> temporaryPositions,
        List<Sanction> discipline,
        List<Relative> relatives,
        Map<String, Integer> familyMonths) {

    /**
     * A sanction that counts on the day.
     *
     * @param level   {@code R}, {@code S} or {@code B}
     * @param pending whether it is still to begin
     * @param to      day after the last one, or null
     */
    public record Sanction(String level, boolean pending, LocalDate from, LocalDate to) {}

    /** A relative; {@code kind} is what the relative is to the person, code of {@code kinship-kinds}. */
    public record Relative(UUID employeeId, String kind) {}
}
