package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportStatus;
import java.time.Instant;
import java.util.UUID;

/** An import in the list. */
public record ImportRow(
        UUID id,
        int version,
        ImportKind kind,
        String fileName,
        ImportStatus status,
        ImportView.Counts counts,
        String problem,
        String createdBy,
        Instant createdAt,
        Instant appliedAt,
        Instant undoneAt) {}
