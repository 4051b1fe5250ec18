package id.selaras.mutation.application;

import id.selaras.mutation.domain.LetterKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * A letter that may be written now.
 *
 * @param edition  what tells letters of one kind about one subject apart
 * @param number   the number it has already, or null where it gets the next one
 * @param issuedOn its day
 * @param text     its values, once number and day are registered
 */
record LetterDraft(
        LetterKind kind,
        UUID subjectId,
        String edition,
        String number,
        LocalDate issuedOn,
        BiFunction<String, LocalDate, Map<String, Object>> text) {}
