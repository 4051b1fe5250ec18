package id.selaras.employee.domain;

/** In which relation somebody serves: civil servant, candidate, or on contract (UU 20/2023). */
public enum EmploymentStatus {
    PNS,
    CPNS,
    PPPK
}
