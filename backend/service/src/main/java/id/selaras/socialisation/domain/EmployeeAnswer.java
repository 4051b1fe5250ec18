package id.selaras.socialisation.domain;

/** What somebody says to the own proposed move. */
public enum EmployeeAnswer {
    ACCEPTED,
    REFUSED
}
