package id.selaras.identity.application;

import id.selaras.identity.domain.Account;
import id.selaras.identity.domain.ApiClient;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.ActorSource;
import id.selaras.shared.security.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds the account or client behind a verified token, as it stands in the database now. */
@ApplicationScoped
public class IdentityDirectory implements ActorSource {

    private static final String PROVIDER = "oidc";

    @Inject
    AccountRepository accounts;

    @Inject
    WebSessionRepository sessions;

    @Inject
    ApiClientRepository clients;

    @Inject
    Clock clock;

    /** {@code local}: only our own sessions; {@code oidc}: an outside provider signs and the name decides. */
    @ConfigProperty(name = "selaras.auth", defaultValue = "local")
    String mode;

    /** Where an outside provider signs people and systems in, nobody gets a token of ours. */
    void requireOwnTokens() {
        if (mode.equals(PROVIDER)) {
            throw Refusal.conflict("provider-signs-in");
        }
    }

    @Override
    @Transactional
    public Optional<Actor> actorOf(SecurityIdentity identity) {
        String name = identity.getPrincipal().getName();
        // A provider has sessions of its own, which it names in the same claim.
        UUID session = mode.equals(PROVIDER) ? null : TokenService.sessionOf(identity);
        if (session != null) {
            return sessions.findByIdOptional(session)
                    .filter(open -> open.isOpen(clock.instant()))
                    .flatMap(open -> accounts.findByIdOptional(open.accountId()))
                    .filter(Account::isActive)
                    .map(Account::actor);
        }
        Set<String> scopes = TokenService.scopesOf(identity);
        Optional<Actor> client = clients.named(name).filter(ApiClient::isActive).map(found -> found.actor(scopes));
        if (client.isPresent() || !mode.equals(PROVIDER)) {
            return client;
        }
        return accounts.named(name).filter(Account::isActive).map(Account::actor);
    }

    /** Active accounts of a government that hold one of these roles, by name. */
    @Transactional
    public List<Actor> colleagues(UUID governmentId, Set<Role> roles) {
        return accounts.of(governmentId).stream()
                .filter(Account::isActive)
                .map(Account::actor)
                .filter(actor -> !Collections.disjoint(actor.roles(), roles))
                .toList();
    }

    /** What the accounts of a government are called, closed ones too: they have acted. */
    @Transactional
    public AccountNames names(UUID governmentId) {
        List<Account> all = accounts.of(governmentId);
        return new AccountNames(
                all.stream().collect(Collectors.toMap(Account::id, IdentityDirectory::nameOf)),
                all.stream().collect(Collectors.toMap(Account::username, IdentityDirectory::nameOf)));
    }

    private static String nameOf(Account account) {
        return account.profile().displayName();
    }
}
