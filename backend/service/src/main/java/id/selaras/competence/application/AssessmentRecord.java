package id.selaras.competence.application;

import java.time.LocalDate;

/**
 * An assessed level as a file tells it; natural key is {@link #key()}.
 *
 * @param competencyCode code of {@code competencies}
 * @param level          1 to 5
 * @param source         ASESMEN, UJI_KOMPETENSI, ATASAN or MANDIRI
 */
public record AssessmentRecord(String nip, String competencyCode, int level, LocalDate assessedOn, String source) {

    public String key() {
        return nip + "|" + competencyCode + "|" + assessedOn + "|" + source;
    }
}
