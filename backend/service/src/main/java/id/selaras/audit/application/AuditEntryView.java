package id.selaras.audit.application;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One row of the log.
 *
 * @param sequence number within the government, without gaps
 * @param before   state before as JSON, or null
 * @param after    state after as JSON, or null
 * @param hash     SHA-256 in hexadecimal, over the row before and this row
 */
public record AuditEntryView(
        long sequence,
        Instant at,
        Author actor,
        String action,
        String entityType,
        UUID entityId,
        @Schema(nullable = true) String reason,

        @Schema(type = SchemaType.OBJECT, nullable = true) @JsonRawValue
        String before,

        @Schema(type = SchemaType.OBJECT, nullable = true) @JsonRawValue
        String after,

        String hash) {

    /** Who did it, with the roles held then. */
    public record Author(String username, List<String> roles) {}
}
