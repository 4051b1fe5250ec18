package id.selaras.identity.application;

import id.selaras.identity.domain.Account;
import id.selaras.identity.domain.AccountProfile;
import id.selaras.shared.event.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** An account was opened or changed, or got a new password. */
public record AccountChanged(
        UUID governmentId, String type, UUID entityId, Map<String, Object> before, Map<String, Object> after)
        implements DomainEvent {

    static AccountChanged opened(Account account) {
        return new AccountChanged(
                account.governmentId(), "account.opened", account.id(), null, state(account.profile()));
    }

    static AccountChanged of(Account account, AccountProfile next) {
        return new AccountChanged(
                account.governmentId(), "account.changed", account.id(), state(account.profile()), state(next));
    }

    static AccountChanged password(Account account) {
        return new AccountChanged(account.governmentId(), "account.password-changed", account.id(), null, null);
    }

    @Override
    public String entityType() {
        return "account";
    }

    private static Map<String, Object> state(AccountProfile profile) {
        return Map.of(
                "roles", profile.roles().stream().sorted().toList(),
                "unit", String.valueOf(profile.unitId()),
                "active", profile.active());
    }
}
