package id.selaras.mutation.api;

import id.selaras.mutation.application.UploadedDocument;
import id.selaras.shared.error.Refusal;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The parts of a document that is handed in. */
class DocumentForm {

    @RestForm("file")
    @Schema(description = "PDF, JPEG or PNG, 10 MB at most", required = true)
    FileUpload file;

    @RestForm("code")
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(description = "code of the checklist, for example D02", required = true)
    String code;

    @RestForm("issuedOn")
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(description = "date on the paper", format = "date")
    String issuedOn;

    UploadedDocument document() {
        return new UploadedDocument(
                code, file == null ? null : file.fileName(), file == null ? null : file.uploadedFile(), date());
    }

    private LocalDate date() {
        if (issuedOn == null || issuedOn.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(issuedOn.strip());
        } catch (DateTimeException noDate) {
            throw Refusal.shape("/issuedOn", "not-a-date", "YYYY-MM-DD");
        }
    }
}
