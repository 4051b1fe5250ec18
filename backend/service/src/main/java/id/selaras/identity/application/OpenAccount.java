package id.selaras.identity.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Opens an account.
 *
 * @param username lower-case ASCII, so that no two names look alike
 * @param password at least twelve characters; bcrypt reads 72 bytes
 */
public record OpenAccount(
        @NotBlank @Pattern(regexp = "[a-z0-9._-]{2,60}@[a-z0-9-]{2,40}")
        String username,

        @NotNull @Size(min = 12, max = 72) String password,
        @NotNull @Valid ChangeAccount profile) {}
