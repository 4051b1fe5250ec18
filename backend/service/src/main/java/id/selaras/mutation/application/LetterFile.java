package id.selaras.mutation.application;

import java.util.UUID;

/** A kept letter as a file: its name for people, its media type and the hash under which it lies. */
public record LetterFile(UUID governmentId, String fileName, String mediaType, String sha256) {}
