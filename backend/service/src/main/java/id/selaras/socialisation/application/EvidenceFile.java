package id.selaras.socialisation.application;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that supports an objection.
 *
 * @param fileName  for people, with the ending of what the file really is
 * @param mediaType as its bytes tell
 * @param sha256    hash of its bytes, hexadecimal
 */
public record EvidenceFile(
        UUID id, String fileName, String mediaType, int sizeBytes, String sha256, Instant uploadedAt) {}
