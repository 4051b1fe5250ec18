package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import in the list. */
public record ImportRow(
        UUID id,
        int version,
        ImportKind kind,
        String fileName,
        ImportStatus status,
        ImportView.Counts counts,
        @Schema(nullable = true) String problem,
        String createdBy,
        Instant createdAt,
        @Schema(nullable = true) Instant appliedAt,
        @Schema(nullable = true) Instant undoneAt) {}
