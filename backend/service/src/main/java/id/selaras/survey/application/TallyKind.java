package id.selaras.survey.application;

/** What a count of answers is for. */
public enum TallyKind {
    /** The satisfaction index, by month and element. */
    INDEX,
    /** The same by year, told as its January. */
    YEARS,
    /** How many answered on which day. */
    ARRIVALS,
    /** What people told of themselves. */
    RESPONDENTS,
    /** The results of an own questionnaire, by month, question and value. */
    QUESTIONS
}
