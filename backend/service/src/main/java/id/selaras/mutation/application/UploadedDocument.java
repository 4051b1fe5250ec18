package id.selaras.mutation.application;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A document as it came.
 *
 * @param code     of the document (domain reference 1.5)
 * @param name     as the sender called it
 * @param content  where it lies while the request lasts
 * @param issuedOn date on the paper, or null; its validity counts from it
 */
public record UploadedDocument(String code, String name, Path content, LocalDate issuedOn) {}
