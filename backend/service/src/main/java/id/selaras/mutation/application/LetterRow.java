package id.selaras.mutation.application;

import id.selaras.mutation.application.LetterRepository.Letter;
import id.selaras.mutation.domain.LetterKind;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter of a case, a loan or a meeting.
 *
 * @param kind     code of its template
 * @param due      whether its subject has come so far that it may be written
 * @param readable whether its file can be had now
 * @param issuable whether this account may see its preview and issue it now
 * @param number   null while it was not issued; so are {@code issuedOn}, {@code sha256} and {@code page}
 * @param page     address of the public page that confirms it
 */
public record LetterRow(
        String kind,
        String title,
        boolean due,
        boolean readable,
        boolean issuable,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) LocalDate issuedOn,
        @Schema(nullable = true) String sha256,
        @Schema(nullable = true) String page) {

    /** A letter that somebody has issued. */
    static LetterRow issued(Letter letter, boolean due, String page) {
        boolean set = letter.sha256() != null;
        return new LetterRow(
                letter.kind().code(),
                letter.kind().title(),
                due,
                set || due,
                false,
                letter.number(),
                letter.issuedOn(),
                letter.sha256(),
                set ? page : null);
    }

    static LetterRow open(LetterKind kind, boolean due, boolean readable, boolean issuable) {
        return new LetterRow(kind.code(), kind.title(), due, readable, issuable, null, null, null, null);
    }

    /** A letter that another act called for; whoever reads it first has it set. */
    static LetterRow called(LetterDraft draft) {
        LetterKind kind = draft.kind();
        return new LetterRow(
                kind.code(), kind.title(), true, true, false, draft.number(), draft.issuedOn(), null, null);
    }
}
