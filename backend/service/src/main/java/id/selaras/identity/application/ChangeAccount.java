package id.selaras.identity.application;

import id.selaras.identity.domain.AccountProfile;
import id.selaras.shared.security.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** What an administrator may change of an account. */
public record ChangeAccount(
        @NotBlank @Size(max = 200) String displayName,
        @NotEmpty Set<@NotNull Role> roles,
        UUID unitId,
        UUID employeeId,
        @NotNull @Pattern(regexp = "id|en") String language,
        @NotNull Boolean active) {

    AccountProfile profile() {
        return new AccountProfile(displayName, roles, unitId, employeeId, language, active);
    }
}
