package id.selaras.survey.domain;

/** How a question is answered. */
public enum QuestionKind {
    /** One of some words, or several of them. */
    CHOICE,
    /** A whole number from one end to the other. */
    SCALE,
    /** A number. */
    NUMBER,
    /** Own words. */
    TEXT
}
