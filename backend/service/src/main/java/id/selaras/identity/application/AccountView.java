package id.selaras.identity.application;

import id.selaras.identity.domain.Account;
import id.selaras.identity.domain.AccountProfile;
import id.selaras.shared.security.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as administrators see it; never the password. */
public record AccountView(
        UUID id,
        int version,
        String username,
        String displayName,
        Set<Role> roles,
        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true) UUID employeeId,
        String language,
        boolean active,
        Instant createdAt) {

    static AccountView of(Account account) {
        AccountProfile profile = account.profile();
        return new AccountView(
                account.id(),
                account.version(),
                account.username(),
                profile.displayName(),
                profile.roles(),
                profile.unitId(),
                profile.employeeId(),
                profile.language(),
                profile.active(),
                account.createdAt());
    }
}
