package id.selaras.identity.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Sets a new password and ends every session of the account. */
public record ChangePassword(
        @NotNull @Size(min = 12, max = 72) String password) {}
