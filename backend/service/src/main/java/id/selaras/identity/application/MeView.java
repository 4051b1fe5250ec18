package id.selaras.identity.application;

import id.selaras.shared.security.Role;
import id.selaras.shared.security.ScopeNames;
import java.util.Set;
import java.util.UUID;

/** The signed-in person: account, roles, permissions, government and unit. */
public record MeView(
        UUID accountId,
        String username,
        String displayName,
        Set<Role> roles,
        Set<String> permissions,
        ScopeNames.GovernmentName government,
        ScopeNames.UnitName unit,
        UUID employeeId,
        String language) {}
