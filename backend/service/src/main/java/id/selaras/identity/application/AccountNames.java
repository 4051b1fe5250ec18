package id.selaras.identity.application;

import java.util.Map;
import java.util.UUID;

/**
 * What the people behind the accounts of a government are called. Records keep the account and the user name; screens
 * show the person.
 */
public record AccountNames(Map<UUID, String> byAccount, Map<String, String> byUsername) {

    /** The name of an account, or what the record kept where the account is not of this government. */
    public String of(UUID account, String kept) {
        return account != null && byAccount.containsKey(account) ? byAccount.get(account) : of(kept);
    }

    /** The name behind a user name, or the user name itself; null for null. */
    public String of(String username) {
        return username == null ? null : byUsername.getOrDefault(username, username);
    }
}
