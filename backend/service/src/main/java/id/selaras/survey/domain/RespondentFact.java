package id.selaras.survey.domain;

/** What somebody may tell of himself when answering, in groups. */
public enum RespondentFact {
    SEX,
    AGE_BAND,
    EDUCATION,
    OCCUPATION;

    /** The group of those who kept it to themselves. */
    public static final String UNTOLD = "UNTOLD";
}
