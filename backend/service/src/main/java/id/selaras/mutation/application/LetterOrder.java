package id.selaras.mutation.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A letter about a case that another feature writes.
 *
 * @param kind      code of its template
 * @param subjectId what it belongs to: one letter of a kind each
 * @param number    the number it has already, or null where it gets the next one of the year
 * @param issuedOn  its day
 * @param values    what its template prints beside letterhead, person and posts
 */
public record LetterOrder(
        String kind, UUID caseId, UUID subjectId, String number, LocalDate issuedOn, Map<String, Object> values) {}
