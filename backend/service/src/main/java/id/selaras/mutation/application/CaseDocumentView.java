package id.selaras.mutation.application;

import id.selaras.identity.application.AccountNames;
import id.selaras.mutation.domain.CaseDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document as people see it.
 *
 * @param validUntil last day on which it counts, or null
 * @param expired    whether that day is over
 * @param reason     why it was refused, or null
 */
public record CaseDocumentView(
        UUID id,
        int version,
        String code,
        CaseDocument.State state,
        boolean expired,
        String fileName,
        String mediaType,
        int sizeBytes,
        String sha256,
        @Schema(nullable = true) LocalDate issuedOn,
        @Schema(nullable = true) LocalDate validUntil,
        @Schema(nullable = true) String reason,
        String uploadedBy,
        Instant uploadedAt,
        @Schema(nullable = true) String checkedBy,
        @Schema(nullable = true) Instant checkedAt) {

    static CaseDocumentView of(CaseDocument document, LocalDate today, AccountNames names) {
        return new CaseDocumentView(
                document.id(),
                document.version(),
                document.code(),
                document.state(),
                document.isExpired(today),
                document.fileName(),
                document.mediaType(),
                document.sizeBytes(),
                document.sha256(),
                document.issuedOn(),
                document.validUntil(),
                document.reason(),
                names.of(document.uploadedBy()),
                document.uploadedAt(),
                names.of(document.checkedBy()),
                document.checkedAt());
    }

    /**
     * The same for the other side of a transfer between governments.
     *
     * @param uploader what stands for who handed it in, or null where the name may be read
     * @param checker  what stands for who looked at it, or null as above
     */
    CaseDocumentView withoutPeople(String uploader, String checker) {
        return new CaseDocumentView(
                id,
                version,
                code,
                state,
                expired,
                fileName,
                mediaType,
                sizeBytes,
                sha256,
                issuedOn,
                validUntil,
                reason,
                uploader == null ? uploadedBy : uploader,
                uploadedAt,
                checker == null || checkedBy == null ? checkedBy : checker,
                checkedAt);
    }
}
