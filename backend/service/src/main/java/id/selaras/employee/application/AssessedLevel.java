package id.selaras.employee.application;

import java.time.LocalDate;

/**
 * The level of a competency that counts for a person on a day.
 *
 * @param level  1 to 5
 * @param source code of the kind of assessment, most reliable first: ASESMEN, UJI_KOMPETENSI, ATASAN, MANDIRI
 */
public record AssessedLevel(String code, int level, LocalDate assessedOn, String source) {}
