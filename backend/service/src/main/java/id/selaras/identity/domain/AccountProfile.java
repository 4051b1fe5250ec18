package id.selaras.identity.domain;

import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What an administrator decides about an account.
 *
 * @param unitId     root of the units the account sees; required for agency roles
 * @param employeeId the employee behind it; required for the role EMPLOYEE
 * @param language   {@code id} or {@code en}
 */
public record AccountProfile(
        String displayName, Set<Role> roles, UUID unitId, UUID employeeId, String language, boolean active) {

    public AccountProfile {
        List<Reason> reasons = new ArrayList<>();
        if (roles.isEmpty()) {
            reasons.add(Reason.of("role-required"));
        }
        if (roles.contains(Role.API_CLIENT)) {
            reasons.add(Reason.of("role-only-for-systems"));
        }
        if (unitId == null && (roles.contains(Role.AGENCY_HEAD) || roles.contains(Role.AGENCY_OPERATOR))) {
            reasons.add(Reason.of("unit-required"));
        }
        if (employeeId == null && roles.contains(Role.EMPLOYEE)) {
            reasons.add(Reason.of("employee-required"));
        }
        if (!reasons.isEmpty()) {
            throw Refusal.rule("account-incomplete", reasons);
        }
    }
}
