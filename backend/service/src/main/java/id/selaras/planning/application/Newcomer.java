package id.selaras.planning.application;

import java.time.LocalDate;

/**
 * Somebody from another government, by the facts that were handed over.
 *
 * @param employmentStatus PNS or PPPK, as the NIP tells
 * @param servingSince     as the NIP tells
 * @param rank             code of {@code ranks}, or null
 * @param educationLevel   code of {@code education-levels}, or null
 * @param jobKind          of the present job, or null with level and family where the origin is outside
 * @param jobClass         of the present job, 1 to 17
 */
public record Newcomer(
        String employmentStatus,
        LocalDate birthDate,
        LocalDate servingSince,
        String rank,
        String educationLevel,
        String educationField,
        String jobKind,
        String jobLevel,
        String jobFamily,
        int jobClass) {}
