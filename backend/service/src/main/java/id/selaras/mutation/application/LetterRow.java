package id.selaras.mutation.application;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter of a case.
 *
 * @param kind     code of its template
 * @param due      whether the case has come so far that it may be written
 * @param number   null while it was not issued; so are {@code issuedOn}, {@code sha256} and {@code page}
 * @param page     address of the public page that confirms it
 */
public record LetterRow(
        String kind,
        String title,
        boolean due,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) LocalDate issuedOn,
        @Schema(nullable = true) String sha256,
        @Schema(nullable = true) String page) {}
