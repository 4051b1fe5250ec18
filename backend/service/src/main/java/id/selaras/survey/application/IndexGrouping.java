package id.selaras.survey.application;

/** What stands side by side in a comparison of indices. */
public enum IndexGrouping {
    UNIT,
    SERVICE
}
