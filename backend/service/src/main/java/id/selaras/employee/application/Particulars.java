package id.selaras.employee.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What official letters say of a person.
 *
 * @param name           with titles
 * @param rankCode       code of {@code ranks}, or null
 * @param rankFrom       TMT of the rank, or null
 * @param educationLevel code of {@code education-levels}, or null
 * @param legalStatus    code of {@code legal-statuses}
 * @param sanctioned     whether a disciplinary sanction runs on the day or is still to begin
 */
public record Particulars(
        UUID id,
        String nip,
        String name,
        String employmentStatus,
        String rankCode,
        LocalDate rankFrom,
        String educationLevel,
        String educationField,
        String legalStatus,
        boolean sanctioned) {}
