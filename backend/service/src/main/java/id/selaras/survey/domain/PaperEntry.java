package id.selaras.survey.domain;

/** Which of the two times a sheet is typed. */
public enum PaperEntry {
    FIRST,
    SECOND
}
