package id.selaras.shared.security;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts in this request.
 *
 * @param accountId    account or API client
 * @param username     name for the log
 * @param roles        roles held now (read from the database in this request, never from the token)
 * @param governmentId government of the account
 * @param unitId       root of the account's units, or null
 * @param employeeId   the person behind the account, or null
 * @param grants       OAuth scopes of an API client; empty for people
 */
public record Actor(
        UUID accountId,
        String username,
        Set<Role> roles,
        UUID governmentId,
        UUID unitId,
        UUID employeeId,
        Set<String> grants) {

    /** The application itself, for work nobody asked for in a request. */
    public static Actor system(UUID governmentId) {
        return new Actor(null, "system", Set.of(), governmentId, null, null, Set.of());
    }
}
