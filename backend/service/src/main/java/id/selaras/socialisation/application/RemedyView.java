package id.selaras.socialisation.application;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be done against the decree of a case, and until when.
 *
 * @param authority       who decides about an objection
 * @param receivedOn      day on which the decree came, or null while nobody has recorded it
 * @param lastDay         on which one may file, until its end in the zone of the government; null without that day
 * @param workingDaysLeft until then, 0 on the last day; null without that day, and once it is over
 * @param filingDays      working days there are from receipt
 * @param decisionDays    working days within which it is decided
 * @param objectionId     the objection that stands, or null; heads of units read no objections
 */
public record RemedyView(
        UUID caseId,
        Remedy remedy,
        String authority,
        String timeZone,
        @Schema(nullable = true) String decreeNumber,
        @Schema(nullable = true) LocalDate decreeDate,
        @Schema(nullable = true) LocalDate receivedOn,
        @Schema(nullable = true) LocalDate lastDay,
        @Schema(nullable = true) Integer workingDaysLeft,
        int filingDays,
        int decisionDays,
        @Schema(nullable = true) UUID objectionId) {}
