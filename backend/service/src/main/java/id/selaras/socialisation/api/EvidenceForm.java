package id.selaras.socialisation.api;

import java.nio.file.Path;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The one part of a file that supports an objection. */
class EvidenceForm {

    @RestForm("file")
    @Schema(description = "PDF, JPEG or PNG, 10 MB at most", required = true)
    FileUpload file;

    String name() {
        return file == null ? null : file.fileName();
    }

    Path content() {
        return file == null ? null : file.uploadedFile();
    }
}
