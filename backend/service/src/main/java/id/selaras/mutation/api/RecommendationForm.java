package id.selaras.mutation.api;

import id.selaras.mutation.application.RecordRecommendation;
import id.selaras.mutation.domain.RecommendationStatus;
import id.selaras.shared.error.Refusal;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The parts of what the state agency's portal says. */
class RecommendationForm {

    private static final int LONGEST_NUMBER = 120;
    private static final int LONGEST_NOTE = 2000;

    @RestForm("status")
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(description = "NOT_SENT, SENT, REPAIR, APPROVED or REJECTED", required = true)
    String status;

    @RestForm("number")
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(description = "number of the portal's answer; required when it approved or rejected", maxLength = 120)
    String number;

    @RestForm("issuedOn")
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(description = "its date; required when it approved or rejected", format = "date")
    String issuedOn;

    @RestForm("note")
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(description = "what is to be repaired, or why it was rejected", maxLength = 2000)
    String note;

    @RestForm("file")
    @Schema(description = "the answer: PDF, JPEG or PNG, 10 MB at most")
    FileUpload file;

    RecordRecommendation command() {
        return new RecordRecommendation(
                status(),
                text("/number", number, LONGEST_NUMBER),
                date(),
                text("/note", note, LONGEST_NOTE),
                file == null ? null : file.fileName(),
                file == null ? null : file.uploadedFile());
    }

    private RecommendationStatus status() {
        return Arrays.stream(RecommendationStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.shape("/status", "unknown-status", Arrays.toString(RecommendationStatus.values())));
    }

    private LocalDate date() {
        String text = text("/issuedOn", issuedOn, LONGEST_NUMBER);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw Refusal.shape("/issuedOn", "not-a-date", "YYYY-MM-DD");
        }
    }

    private static String text(String pointer, String told, int longest) {
        if (told == null || told.isBlank()) {
            return null;
        }
        String stripped = told.strip();
        if (stripped.codePointCount(0, stripped.length()) > longest) {
            throw Refusal.shape(pointer, "too-long", "at most " + longest + " characters");
        }
        return stripped;
    }
}
