package id.selaras.shared.security;

/** Who somebody is to the software (domain reference 0.1). What each may do stands in {@code security/roles.csv}. */
public enum Role {
    PLANNER,
    AGENCY_HEAD,
    AGENCY_OPERATOR,
    TEAM_MEMBER,
    APPROVER,
    AUDITOR,
    EMPLOYEE,
    ADMINISTRATOR,
    API_CLIENT
}
