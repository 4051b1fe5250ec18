package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ObjectionConsequence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An objection with its words and its decision.
 *
 * @param receiptRecorded  whether the office has proof of the day of receipt; otherwise the person stated it
 * @param files            evidence that was handed in as files
 * @param decisionReasons  empty while undecided
 * @param decidedLate      whether it was decided after its day
 * @param newCaseId        the case for another post that followed, or null
 * @param suspendedOn      since when the decree rests, or null
 * @param remedy           what the person can do next
 * @param letters          codes of the letters there are: T11 the objection, T12 the answer
 */
public record ObjectionView(
        UUID id,
        int version,
        ObjectionRow objection,
        String nip,
        LocalDate decreeDate,
        LocalDate receivedOn,
        boolean receiptRecorded,
        Instant filedAt,
        List<String> grounds,
        String request,
        List<String> evidence,
        List<EvidenceFile> files,
        List<String> decisionReasons,
        @Schema(nullable = true) ObjectionConsequence consequence,
        @Schema(nullable = true) LocalDate decidedOn,
        @Schema(nullable = true) String decidedBy,
        boolean decidedLate,
        @Schema(nullable = true) UUID newCaseId,
        @Schema(nullable = true) LocalDate suspendedOn,
        @Schema(nullable = true) String suspensionReason,
        Remedy remedy,
        List<String> letters) {}
