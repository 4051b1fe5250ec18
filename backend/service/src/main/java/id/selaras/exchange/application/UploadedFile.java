package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportKind;
import java.nio.file.Path;

/**
 * A file as it came.
 *
 * @param name    as the sender called it
 * @param content where it lies while the request lasts
 * @param kind    what it is about
 * @param mapping JSON of an {@link id.selaras.exchange.domain.ImportMapping}, or null
 */
public record UploadedFile(String name, Path content, ImportKind kind, String mapping) {}
