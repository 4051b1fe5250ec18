package id.selaras.identity.application;

import id.selaras.shared.security.Role;
import id.selaras.shared.security.ScopeNames;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The signed-in person: account, roles, permissions, government and unit. */
public record MeView(
        UUID accountId,
        String username,
        String displayName,
        Set<Role> roles,
        Set<String> permissions,
        ScopeNames.GovernmentName government,
        @Schema(nullable = true) ScopeNames.UnitName unit,
        @Schema(nullable = true) UUID employeeId,
        String language) {}
