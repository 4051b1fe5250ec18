package id.selaras.exchange.api;

import id.selaras.exchange.application.UploadedFile;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The parts of an upload. */
class UploadForm {

    @RestForm("file")
    @Schema(description = "CSV or XLSX, 30 MB at most", required = true)
    FileUpload file;

    @RestForm("kind")
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(
            required = true,
            enumeration = {
                "UNITS",
                "JOBS",
                "POSITIONS",
                "EMPLOYEES",
                "PLACEMENTS",
                "PERFORMANCE",
                "COMPETENCIES",
                "WORKLOAD",
                "DISCIPLINE",
                "KINSHIP",
                "SURVEY_RESPONSES"
            })
    String kind;

    @RestForm("mapping")
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(description = "JSON of an ImportMapping; without it the header decides")
    String mapping;

    /** The upload, refused with every part that is missing or unknown. */
    UploadedFile file() {
        List<FieldError> errors = new ArrayList<>();
        if (file == null) {
            errors.add(new FieldError("/file", "not-null", "the part is missing"));
        }
        boolean known =
                Arrays.stream(ImportKind.values()).anyMatch(one -> one.name().equals(kind));
        if (!known) {
            errors.add(new FieldError("/kind", kind == null ? "not-null" : "unknown-code", "one of the import kinds"));
        }
        if (!errors.isEmpty()) {
            throw Refusal.shape(errors);
        }
        return new UploadedFile(file.fileName(), file.uploadedFile(), ImportKind.valueOf(kind), mapping);
    }
}
