package id.selaras.competence.domain;

/** Where a level comes from, most reliable first (domain reference 4.2). */
public enum AssessmentSource {
    /** Assessment centre. */
    ASESMEN,
    /** Competency test for a post. */
    UJI_KOMPETENSI,
    /** Rated by the superior. */
    ATASAN,
    /** Rated by the person. */
    MANDIRI
}
