package id.selaras.socialisation.application;

import java.util.UUID;

/**
 * A letter about an objection as a file.
 *
 * @param sha256 hash of its content, hexadecimal
 */
public record ObjectionLetter(UUID governmentId, String fileName, String mediaType, String sha256) {}
