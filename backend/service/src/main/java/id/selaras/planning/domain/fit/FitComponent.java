package id.selaras.planning.domain.fit;

/** What the placement score is made of (domain reference 4.3). */
public enum FitComponent {
    /** Job-person match: assessed competences against the standard of the job. */
    JPM,
    /** Yearly predicates. */
    PERFORMANCE,
    /** Education against what the job asks. */
    QUALIFICATION,
    /** Months in jobs of the same family. */
    EXPERIENCE,
    /** Assessed potential. */
    POTENTIAL,
    /** The person's own wish. */
    PREFERENCE
}
